// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_table.h"

#include "support/catch.h"

using namespace parvis::exchange;

namespace {

using Cells = std::vector<std::string>;

std::vector<Cells> cells(std::string_view source)
{
    std::vector<Cells> rows;
    for (auto const& row : read_csv_table(source).rows)
        rows.push_back(row.cells);
    return rows;
}

}

TEST_CASE("a table is read as RFC 4180 says", "[exchange]")
{
    CHECK(cells("a,b\r\nc,d\r\n") == std::vector<Cells>{{"a", "b"}, {"c", "d"}});
    CHECK(cells("\"a,\"\"b\"\"\",\"c\r\nd\"\n") == std::vector<Cells>{{"a,\"b\"", "c\r\nd"}});
    CHECK(cells("a,,") == std::vector<Cells>{{"a", "", ""}});
    CHECK(cells("").empty());
}

TEST_CASE("what spreadsheets make of a table is read too", "[exchange]")
{
    CHECK(cells("\xEF\xBB\xBFid;fr\na;\"x;y\"") == std::vector<Cells>{{"id", "fr"}, {"a", "x;y"}});
    CHECK(cells("id\tfr\na,b\tc") == std::vector<Cells>{{"id", "fr"}, {"a,b", "c"}});
    CHECK(cells("a,b\n\n\r\nc,d") == std::vector<Cells>{{"a", "b"}, {"c", "d"}});
    CHECK(cells("5\" wide,\"x\"y") == std::vector<Cells>{{"5\" wide", "xy"}});
}

TEST_CASE("a row knows the line it begins on, and a quote that is never closed is found", "[exchange]")
{
    auto const table = read_csv_table("a,\"1\n2\"\nb,c\nd,\"e\nf");
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[1].line == 3);
    CHECK(table.rows[2].line == 4);
    CHECK(table.open_quote == 4);
    CHECK_FALSE(read_csv_table("a,b\n").open_quote);
}

TEST_CASE("no cell is a formula, and none loses a letter by that", "[exchange]")
{
    for (std::string const text : {"=1+1", "+33", "-5", "@SUM(A1)", "\t=1", "\r", "＝1", "'=1", "''+", "'quoted'", "'",
                                   "plain", "", "a=b", "=cmd|' /C calc'!A0"}) {
        auto const cell = guard_cell(text);
        CAPTURE(text);
        CHECK(unguard_cell(cell) == text);
        CHECK((cell.empty() || std::string_view("=+-@\t\r").find(cell.front()) == std::string_view::npos));
    }
    CHECK(guard_cell("=1") == "'=1");
    CHECK(guard_cell("plain") == "plain");
    CHECK(unguard_cell("'typed by hand") == "'typed by hand");
}
