// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/report.h"
#include "exchange/csv_table.h"
#include "exchange/formats.h"
#include "exchange/lines.h"

#include "base/utf8.h"

#include <algorithm>

namespace parvis::exchange {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF"; // without it, Excel takes the file for another encoding

/// The cell of a column; rows are cut short where nothing follows.
std::string cell(CsvRow const& row, std::size_t column)
{
    return column < row.cells.size() ? unguard_cell(row.cells[column]) : std::string();
}

Unit unit_of(CsvRow const& row, UnitId id)
{
    return {.id = std::move(id),
            .french = cell(row, 1),
            .text = cell(row, 2),
            .unfinished = std::nullopt,
            .previous_french = {},
            .hint = {},
            .notes = split_lines(cell(row, 3)),
            .at = {row.line, 1}};
}

}

std::string write_csv(Document const& document)
{
    std::string out(byte_order_mark);
    write_csv_row(out, {"id", "fr", document.language, "note"});
    for (auto const& unit : document.units)
        write_csv_row(out, {guard_cell(to_string(unit.id)), guard_cell(unit.french), guard_cell(unit.text),
                            guard_cell(join_lines(unit.notes))});
    return out;
}

Document read_csv(std::string_view source, std::filesystem::path const& file, Findings& findings)
{
    content::Report report(file, findings, "csv");
    Document document;
    if (auto const bad = first_bad_utf8(source)) {
        auto const line =
            1 + static_cast<int>(std::count(source.begin(), source.begin() + static_cast<std::ptrdiff_t>(*bad), '\n'));
        report.error({line, 0}, "the file is not UTF-8", "save it anew as CSV, with the character set UTF-8");
        return document;
    }
    auto const table = read_csv_table(source);
    if (table.rows.empty() || table.rows.front().cells.size() < 3 || table.rows.front().cells[0] != "id" ||
        table.rows.front().cells[1] != "fr") {
        report.error({1, 1}, "the first line does not name the columns",
                     "begin with id, fr, the language's code, note, as the export does");
        return document;
    }
    document.language = table.rows.front().cells[2];
    for (auto row = table.rows.begin() + 1; row != table.rows.end(); ++row) {
        if (auto id = parse_unit_id(cell(*row, 0)))
            document.units.push_back(unit_of(*row, std::move(*id)));
        else
            report.error({row->line, 1}, "a line without the id of a text", "keep the first column as it was exported");
    }
    if (table.open_quote)
        report.error({*table.open_quote, 1}, "a quote that is never closed",
                     "close the cell with \"; what follows it was not read");
    return document;
}

}
