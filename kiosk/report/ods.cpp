// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ods.h"

#include "report/xml.h"
#include "report/zip.h"

#include <algorithm>
#include <fmt/format.h>

namespace parvis::report {
namespace {

constexpr auto mime_type = "application/vnd.oasis.opendocument.spreadsheet";

constexpr auto manifest = R"(<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
</manifest:manifest>
)";

constexpr auto beginning = R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3">
<office:automatic-styles>
<style:style style:name="wide" style:family="table-column"><style:table-column-properties style:column-width="9cm"/></style:style>
<style:style style:name="figures" style:family="table-column"><style:table-column-properties style:column-width="3.6cm"/></style:style>
<style:style style:name="bold" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style>
</office:automatic-styles>
<office:body><office:spreadsheet>
)";

constexpr auto end = "</office:spreadsheet></office:body></office:document-content>\n";

std::string text_cell(std::string const& text, char const* style = nullptr)
{
    auto const named = style ? fmt::format(R"( table:style-name="{}")", style) : std::string();
    return fmt::format(R"(<table:table-cell office:value-type="string"{}><text:p>{}</text:p></table:table-cell>)",
                       named, escaped(text));
}

std::string figure_cell(Figure const& figure)
{
    if (figure.state == State::Empty) return "<table:table-cell/>";
    if (figure.state == State::Masked) return text_cell(plain_text_of(figure, "en"));
    auto const number = plain_text_of(figure, "en");
    return fmt::format(
        R"(<table:table-cell office:value-type="float" office:value="{0}"><text:p>{0}</text:p></table:table-cell>)",
        number);
}

std::string row_of(std::string const& cells)
{
    return "<table:table-row>" + cells + "</table:table-row>\n";
}

std::string sheet(std::string const& name, std::size_t figures, std::string const& rows)
{
    return fmt::format(R"(<table:table table:name="{}"><table:table-column table:style-name="wide"/>)"
                       R"(<table:table-column table:style-name="figures" table:number-columns-repeated="{}"/>)",
                       escaped(name), std::max<std::size_t>(figures, 1)) +
           "\n" + rows + "</table:table>\n";
}

std::string explanations(Report const& report)
{
    auto rows = row_of(text_cell(report.title, "bold"));
    if (report.warning) rows += row_of(text_cell(*report.warning, "bold"));
    for (auto const& [label, value] : report.facts)
        rows += row_of(text_cell(label, "bold") + text_cell(value));
    for (auto const& table : report.tables)
        rows += row_of(text_cell(table.title, "bold") + text_cell(table.definition));
    return rows;
}

/// Beside the figures of a row, in words, what is not simply a number.
std::string remarks(Row const& row, Labels const& labels)
{
    std::string text;
    for (auto const& figure : row.figures) {
        if (figure.state == State::Known && !figure.is_partial) continue;
        auto const& word = state_of(figure, labels);
        if (text.find(word) == std::string::npos) text += (text.empty() ? "" : ", ") + word;
    }
    return text;
}

std::string figures_of(Table const& table, Report const& report)
{
    auto heading = text_cell(table.row_heading, "bold");
    for (auto const& column : table.columns)
        heading += text_cell(column, "bold");
    auto rows = row_of(heading + text_cell(report.labels.state, "bold") + text_cell(report.labels.note, "bold"));
    for (auto const& row : table.rows) {
        auto cells = text_cell(row.label);
        for (auto const& figure : row.figures)
            cells += figure_cell(figure);
        rows += row_of(cells + text_cell(remarks(row, report.labels)) + text_cell(row.note));
    }
    if (table.rows.empty()) rows += row_of(text_cell(table.nothing));
    return rows;
}

}

std::string to_ods(Report const& report)
{
    std::string content = beginning;
    content += sheet("Parvis", 1, explanations(report));
    for (auto const& table : report.tables)
        content += sheet(table.id, table.columns.size() + 2, figures_of(table, report));
    content += end;
    // The type stands first and uncompressed, so that a file's first bytes tell it (OpenDocument 1.3, part 2, 3.3).
    return to_zip({{"mimetype", mime_type}, {"META-INF/manifest.xml", manifest}, {"content.xml", content}});
}

}
