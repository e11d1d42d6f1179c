// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chart.h"
#include "report/ods.h"
#include "report/pdf.h"
#include "report/sample.h"
#include "report/zip.h"
#include "support/catch.h"
#include "support/shell.h"
#include "support/temporary_folder.h"

using namespace parvis;
using namespace parvis::report;

namespace {

bool holds(std::string const& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

std::size_t count(std::string const& text, std::string_view part)
{
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++found;
    return found;
}

/// As poppler counts them.
int sheets(std::string const& pdf)
{
    testing::TemporaryFolder const place;
    auto const told =
        testing::shell("pdfinfo '" + place.write("report.pdf", pdf).string() + "' | sed -n 's/^Pages: *//p'");
    return told.output.empty() ? 0 : std::stoi(told.output);
}

}

TEST_CASE("a ZIP archive is the bytes that the format asks for", "[report]")
{
    // The CRC-32 of "123456789" is the check value of its definition.
    auto const zip = to_zip({{"a", "123456789"}});
    CHECK(zip.size() == 30 + 1 + 9 + 46 + 1 + 22);
    CHECK(zip.starts_with("PK\x03\x04"));
    CHECK(zip.substr(14, 4) == "\x26\x39\xF4\xCB");
    CHECK(zip.substr(30, 10) == "a123456789");
    CHECK(zip.substr(40, 4) == "PK\x01\x02");
    CHECK(zip.substr(zip.size() - 22, 4) == "PK\x05\x06");
}

TEST_CASE("a spreadsheet has figures as numbers, and what is masked as text", "[report]")
{
    auto const ods = to_ods(sample_report());
    CHECK(ods.substr(30, 8) == "mimetype");
    CHECK(ods.substr(38, 46) == "application/vnd.oasis.opendocument.spreadsheet");
    CHECK(holds(ods, R"(office:value-type="float" office:value="1235")"));
    CHECK(holds(ods, R"(office:value-type="float" office:value="3.4")"));
    CHECK(holds(ods, R"(office:value-type="string"><text:p>&lt;5</text:p>)"));
    CHECK(holds(ods, "<table:table-cell/>"));
    CHECK(holds(ods, "tigrigna; &quot;ti&quot;"));
    CHECK(holds(ods, "=1+1 &lt;&amp;>"));
    CHECK(holds(ods, "Données fictives"));
}

TEST_CASE("a bar is as long as its share, and what is masked has none", "[report]")
{
    auto const table = sample_report().tables.front();
    CHECK(holds(bar_svg(table.rows[0], 2470), R"(<rect width="50.0" height="10" fill="#00695C"/>)"));
    CHECK(holds(bar_svg(table.rows[1], 2470), R"(<rect width="0.0")"));
    CHECK(holds(bar_svg(table.rows[0], 0), R"(<rect width="0.0")"));
}

TEST_CASE("a chart over time draws what is known, and marks what is masked or absent", "[report]")
{
    Table const table{.title = "Visites \"<2026>\"",
                      .columns = {"Visites", "Avant"},
                      .rows = {{"janv.", "", {known(100), known(80)}, {}},
                               {"févr.", "", {masked(5), known(90)}, {}},
                               {"mars", "", {{}, {}}, {}}}};
    auto const svg = columns_svg(table, intl::Formatter("fr_FR.UTF-8"));
    CHECK(count(svg, "<rect") == 3);
    CHECK(holds(svg, "&lt;5</text>"));
    CHECK(holds(svg, "–</text>"));
    CHECK(holds(svg, R"(aria-label="Visites &quot;&lt;2026>&quot;")"));
}

TEST_CASE("a PDF goes on to a further sheet when one is full", "[report]")
{
    auto report = sample_report();
    CHECK(sheets(to_pdf(report)) == 1);
    auto& table = report.tables.front();
    table.rows.resize(200, table.rows.front());
    auto const long_pdf = to_pdf(report);
    CHECK(long_pdf.starts_with("%PDF-"));
    CHECK(sheets(long_pdf) > 3);
}
