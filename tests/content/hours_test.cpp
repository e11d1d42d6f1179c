// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/hours.h"

#include "content/date.h"
#include "support/catch.h"

using namespace parvis;
using namespace parvis::content;
using namespace std::chrono_literals;

namespace {

Hours hours(std::string_view text)
{
    auto const parsed = parse_hours(text);
    if (auto const* const mistake = std::get_if<HoursMistake>(&parsed)) FAIL(mistake->what);
    return std::get<Hours>(parsed);
}

std::string mistake(std::string_view text)
{
    auto const parsed = parse_hours(text);
    auto const* const found = std::get_if<HoursMistake>(&parsed);
    return found ? "at " + std::to_string(found->offset) + ": " + found->what : "none";
}

Date day(std::string_view text)
{
    return *parse_date(text);
}

LocalMinute at(std::string_view date, std::chrono::minutes time)
{
    return std::chrono::local_days(day(date)) + time;
}

/// "09:00-12:00 14:00-17:00", or "" on a closed day.
std::string slots(Hours const& hours, std::string_view date, std::vector<Closure> const& closures = {})
{
    std::vector<PublicHoliday> const holidays{{day("2026-12-25"), "Noël"}};
    std::string line;
    for (auto const& slot : slots_on(hours, holidays, closures, day(date))) {
        char text[16];
        std::snprintf(text, sizeof text, "%s%02d:%02d-%02d:%02d", line.empty() ? "" : " ", int(slot.begin / 1h),
                      int(slot.begin % 1h / 1min), int(slot.end / 1h), int(slot.end % 1h / 1min));
        line += text;
    }
    return line;
}

}

// 2026-11-23 is a Monday, 2026-12-25 a Friday.

TEST_CASE("ranges and lists of days have their openings", "[content]")
{
    auto const week = hours("Mo-We,Fr 09:00-12:00,14:00-17:30; Sa 10:00-12:00");
    CHECK(slots(week, "2026-11-23") == "09:00-12:00 14:00-17:30");
    CHECK(slots(week, "2026-11-26").empty());
    CHECK(slots(week, "2026-11-27") == "09:00-12:00 14:00-17:30");
    CHECK(slots(week, "2026-11-28") == "10:00-12:00");
    CHECK(slots(hours("Sa-Mo 10:00-11:00"), "2026-11-22") == "10:00-11:00");
    CHECK(slots(hours("Sa-Mo 10:00-11:00"), "2026-11-24").empty());
    CHECK(slots(hours("10:00-11:00"), "2026-11-24") == "10:00-11:00");
    CHECK(slots(hours("24/7"), "2026-11-24") == "00:00-24:00");
}

TEST_CASE("a later rule replaces what earlier ones say of its days", "[content]")
{
    auto const place = hours("Mo-Fr 09:00-12:00; PH off; 2026-12-24 09:00-10:00; 2026-12-28 - 2026-12-31 off");
    CHECK(slots(place, "2026-12-23") == "09:00-12:00");
    CHECK(slots(place, "2026-12-24") == "09:00-10:00");
    CHECK(slots(place, "2026-12-25").empty());
    CHECK(slots(place, "2026-12-30").empty());
    CHECK(slots(place, "2027-01-01") == "09:00-12:00");
    CHECK(slots(hours("Mo-Fr 09:00-12:00; We off"), "2026-11-25").empty());
    CHECK(slots(hours("PH,Su 10:00-11:00"), "2026-12-25") == "10:00-11:00");
}

TEST_CASE("dates may name the days among them", "[content]")
{
    auto const bus = hours("2026-12-01 - 2026-12-31 Tu,Th 09:30-12:30");
    CHECK(slots(bus, "2026-12-01") == "09:30-12:30");
    CHECK(slots(bus, "2026-12-02").empty());
    CHECK(slots(bus, "2027-01-05").empty());
    CHECK(slots(hours("2026-12-24,2026-12-26 10:00-11:00"), "2026-12-26") == "10:00-11:00");
}

TEST_CASE("a closure shuts a place from its first to its last day", "[content]")
{
    std::vector<Closure> const closures{{day("2026-11-24"), day("2026-11-25")}};
    auto const week = hours("09:00-12:00");
    CHECK(slots(week, "2026-11-23", closures) == "09:00-12:00");
    CHECK(slots(week, "2026-11-24", closures).empty());
    CHECK(slots(week, "2026-11-25", closures).empty());
    CHECK(slots(week, "2026-11-26", closures) == "09:00-12:00");
}

TEST_CASE("a place says until when it is open, or when it opens", "[content]")
{
    auto const week = hours("Mo-Fr 09:00-12:00,14:00-17:00");
    auto const state = [&](LocalMinute now) { return state_at(week, {}, {}, now); };
    CHECK_FALSE(state(at("2026-11-23", 8h + 59min)).open);
    CHECK(state(at("2026-11-23", 8h)).until == at("2026-11-23", 9h));
    CHECK(state(at("2026-11-23", 9h)).open);
    CHECK(state(at("2026-11-23", 9h)).until == at("2026-11-23", 12h));
    CHECK_FALSE(state(at("2026-11-23", 12h)).open);
    CHECK(state(at("2026-11-27", 18h)).until == at("2026-11-30", 9h));
}

TEST_CASE("an opening past midnight is still open the next morning", "[content]")
{
    auto const night = hours("Fr 22:00-02:00; Sa off");
    CHECK(slots(night, "2026-11-27") == "22:00-26:00");
    CHECK(state_at(night, {}, {}, at("2026-11-28", 1h)).open);
    CHECK(state_at(night, {}, {}, at("2026-11-28", 1h)).until == at("2026-11-28", 2h));
    CHECK_FALSE(state_at(night, {}, {}, at("2026-11-28", 2h)).open);
    CHECK(state_at(hours("24/7"), {}, {}, at("2026-11-28", 2h)).open);
    CHECK_FALSE(state_at(hours("24/7"), {}, {}, at("2026-11-28", 2h)).until);
}

TEST_CASE("what does not change within 14 days is not promised", "[content]")
{
    auto const once = hours("2026-12-24 09:00-10:00");
    CHECK_FALSE(state_at(once, {}, {}, at("2026-12-01", 9h)).until);
    CHECK(state_at(once, {}, {}, at("2026-12-10", 9h)).until == at("2026-12-24", 9h));
    CHECK_FALSE(state_at(hours("off"), {}, {}, at("2026-12-01", 9h)).until);
}

TEST_CASE("a mistake in hours is shown where it stands", "[content]")
{
    CHECK(mistake("Mo-Fr 9:00-12:00") == "at 6: no time of day");
    CHECK(mistake("Mo-Fr 09:00") == "at 11: no end of the opening");
    CHECK(mistake("Mo-Fr 09:00-25:61") == "at 12: no time of day");
    CHECK(mistake("Mo-Xx 09:00-12:00") == "at 3: no day after the hyphen");
    CHECK(mistake("Mo, 09:00-12:00") == "at 4: no day after the comma");
    CHECK(mistake("Lu 09:00-12:00") == "at 0: no time of day");
    CHECK(mistake("Mo 09:00-12:00,11:00-14:00") == "at 26: openings that overlap");
    CHECK(mistake("Mo 09:00-09:00") == "at 14: an opening that ends when it begins");
    CHECK(mistake("2026-02-30 off") == "at 0: no such date");
    CHECK(mistake("2026-12-24 - 2026-12-20 off") == "at 23: a range of dates that ends before it begins");
    CHECK(mistake("PH,2026-12-24 off") == "at 13: days and dates in one list");
    CHECK(mistake("Mo 09:00-12:00 \"sur rendez-vous\"") == "at 15: something that is no rule");
    CHECK(mistake("") == "at 0: no time of day");
    CHECK(mistake("Mo 09:00-12:00; ") == "at 16: no time of day");
}
