// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/csv.h"

namespace parvis::report {
namespace {

/// Between quotes, since labels are people's words. One that begins as a formula would gets a quote before it:
/// spreadsheets would run it.
std::string quoted(std::string const& text)
{
    std::string field = "\"";
    if (!text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos) field += '\'';
    for (auto const c : text)
        field += c == '"' ? std::string("\"\"") : std::string(1, c);
    return field + '"';
}

void add_line(std::string& csv, std::vector<std::string> const& fields)
{
    for (std::size_t i = 0; i < fields.size(); ++i)
        csv += (i == 0 ? "" : ";") + fields[i];
    csv += "\r\n";
}

}

std::string to_csv(Report const& report)
{
    auto const& labels = report.labels;
    std::string csv = "\xEF\xBB\xBF";
    std::vector<std::string> header{quoted(labels.table),  quoted(labels.row),   quoted(labels.note),
                                    quoted(labels.column), quoted(labels.value), quoted(labels.state)};
    std::vector<std::string> same_everywhere;
    for (auto const& [label, value] : report.facts) {
        header.push_back(quoted(label));
        same_everywhere.push_back(quoted(value));
    }
    add_line(csv, header);
    for (auto const& table : report.tables)
        for (auto const& row : table.rows)
            for (std::size_t i = 0; i < row.figures.size(); ++i) {
                auto const& figure = row.figures[i];
                std::vector<std::string> line{quoted(table.title),
                                              quoted(row.label),
                                              quoted(row.note),
                                              quoted(table.columns[i]),
                                              plain_text_of(figure, report.language),
                                              quoted(state_of(figure, labels))};
                line.insert(line.end(), same_everywhere.begin(), same_everywhere.end());
                add_line(csv, line);
            }
    return csv;
}

}
