// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/period.h"

#include "support/catch.h"

using namespace parvis;
using namespace parvis::usage;
using namespace std::chrono;
using namespace std::chrono_literals;

namespace {

std::string name(PeriodKind kind, year_month_day day)
{
    return text_of(period_of(kind, day));
}

}

TEST_CASE("periods have names that can be read back", "[usage]")
{
    for (auto day = sys_days(2019y / 12 / 20); day < sys_days(2028y / 1 / 10); day += days(1)) {
        for (auto const kind :
             {PeriodKind::Day, PeriodKind::Week, PeriodKind::Month, PeriodKind::Quarter, PeriodKind::Year}) {
            auto const period = period_of(kind, day);
            REQUIRE(period.contains(day));
            REQUIRE(parse_period(text_of(period)) == period);
            REQUIRE(period.previous().end() == period.begin);
        }
    }
}

TEST_CASE("weeks are those of ISO 8601", "[usage]")
{
    CHECK(name(PeriodKind::Week, 2026y / 11 / 23) == "2026-W48");
    CHECK(name(PeriodKind::Week, 2021y / 1 / 3) == "2020-W53");
    CHECK(name(PeriodKind::Week, 2024y / 12 / 30) == "2025-W01");
    CHECK(weekday(period_of(PeriodKind::Week, sys_days(2026y / 11 / 23)).begin) == Monday);
}

TEST_CASE("a week belongs to the month of its Thursday", "[usage]")
{
    auto const week = period_of(PeriodKind::Week, sys_days(2026y / 9 / 30));
    CHECK(week.begin == sys_days(2026y / 9 / 28));
    CHECK(name(PeriodKind::Month, week.anchor()) == "2026-10");
}

TEST_CASE("what is no period is refused", "[usage]")
{
    for (auto const* const text : {"", "2026-13", "2026-00", "2026-W54", "2025-W53", "2026-Q5", "2026-02-30", "26",
                                   "1999", "2026-1", "2026-11-2", "2026-11-23x", "abcd", "2026-W00", "2200-01-01"})
        CHECK_FALSE(parse_period(text));
}
