// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/closing.h"

#include "made_up_visits.h"
#include "support/catch.h"

using namespace parvis;
using namespace parvis::usage;
using namespace std::chrono;
using namespace std::chrono_literals;

namespace {

Entries entries(Sets const& sets, char const* period, Table table)
{
    auto const found = sets.find({*parse_period(period), table});
    return found == sets.end() ? Entries{} : found->second.entries;
}

}

TEST_CASE("a day stays open until it is over", "[usage]")
{
    auto const open = visits(7, 2026y / 11 / 23, "hall", "ar");
    auto const closing = close_periods(open, 2026y / 11 / 23);
    CHECK(closing.closed.empty());
    CHECK(closing.open == open);
}

TEST_CASE("a place of five sessions stands by itself", "[usage]")
{
    auto const closing = close_periods(visits(5, 2026y / 11 / 23, "hall", "ar"), 2026y / 11 / 24);
    CHECK(entries(closing.closed, "2026-11-23", Table::Language) == Entries{{{"hall", "ar", ""}, 5}});
    CHECK(closing.open.size() == 1);
    CHECK(closing.open.begin()->first.table == Table::LanguageTheme);
}

TEST_CASE("a place of four sessions goes to its week, and the others stay", "[usage]")
{
    auto open = visits(4, 2026y / 11 / 23, "breil", "ti");
    add(open, visits(6, 2026y / 11 / 23, "hall", "ar"));
    auto const closing = close_periods(open, 2026y / 11 / 24);
    CHECK(entries(closing.closed, "2026-11-23", Table::Language) == Entries{{{"hall", "ar", ""}, 6}});
    CHECK(entries(closing.open, "2026-W48", Table::Language) == Entries{{{"breil", "ti", ""}, 4}});
}

TEST_CASE("small days of a place that make five in a week stand for the week", "[usage]")
{
    auto open = visits(3, 2026y / 11 / 23, "breil", "ti");
    add(open, visits(2, 2026y / 11 / 25, "breil", "ar"));
    auto const closing = close_periods(open, 2026y / 11 / 30);
    CHECK(entries(closing.closed, "2026-W48", Table::Language) ==
          Entries{{{"breil", "ar", ""}, 2}, {{"breil", "ti", ""}, 3}});
}

TEST_CASE("a week of fewer than five is of no known place", "[usage]")
{
    auto const closing = close_periods(visits(4, 2026y / 11 / 23, "breil", "ti"), 2026y / 11 / 30);
    CHECK(entries(closing.closed, "2026-W48", Table::Language) == Entries{{{"unknown", "ti", ""}, 4}});
    for (auto const& [key, set] : closing.closed)
        for (auto const& [entry, number] : set.entries)
            CHECK(entry.place != "breil");
}

TEST_CASE("a day without visits is closed as a day on which the kiosk was running", "[usage]")
{
    Sets open;
    begin_day(open, 2026y / 11 / 23, Clock::Good);
    auto const closing = close_periods(open, 2026y / 11 / 24);
    CHECK(closing.closed.contains({*parse_period("2026-11-23"), Table::Volume}));
    CHECK(closing.open.empty());
}

TEST_CASE("the tally of an outing stands by the people met, not by sessions", "[usage]")
{
    Sets open;
    Session mediator;
    for (auto i = 0; i < 12; ++i)
        mediator.add({Event::MetAlone, ""});
    add(open, {{2026y / 11 / 23, Band::Morning, "breil", Clock::Good}, mediator.increments()});
    add(open, visits(2, 2026y / 11 / 23, "breil", "ti"));
    auto const closing = close_periods(open, 2026y / 11 / 24);
    CHECK(entries(closing.closed, "2026-11-23", Table::Tally) == Entries{{{"breil", "alone", ""}, 12}});
    CHECK(entries(closing.closed, "2026-11-23", Table::Language).empty());
}

TEST_CASE("a clock that was ahead leaves no period open for years", "[usage]")
{
    auto const closing = close_periods(visits(7, 2031y / 1 / 1, "hall", "ar"), 2026y / 11 / 23);
    CHECK(closing.open.empty());
    CHECK(entries(closing.closed, "2031-01-01", Table::Language) == Entries{{{"hall", "ar", ""}, 7}});
}

TEST_CASE("days and weeks before the horizon are folded into their months, and nothing else", "[usage]")
{
    auto sets = close_periods(visits(5, 2024y / 10 / 31, "hall", "ar"), 2024y / 12 / 1).closed;
    add(sets, close_periods(visits(5, 2024y / 11 / 1, "hall", "ar"), 2024y / 12 / 1).closed);
    auto const months = fold_by_month(sets, sys_days(2024y / 11 / 1));
    CHECK(entries(months, "2024-10", Table::Language) == Entries{{{"hall", "ar", ""}, 5}});
    CHECK(entries(sets, "2024-10-31", Table::Language).empty());
    CHECK(entries(sets, "2024-11-01", Table::Language) == Entries{{{"hall", "ar", ""}, 5}});
    CHECK(entries(sets, "2024-10", Table::LanguageTheme) == Entries{{{"", "ar", "sante"}, 5}});
}
