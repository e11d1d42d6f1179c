// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/week.h"

#include "support/catch.h"

using namespace parvis;
using namespace parvis::editor;

namespace {

/// The hours after a trip through a form.
std::string through_form(std::string const& hours)
{
    auto const week = week_of(hours);
    if (!week) return "no grid";
    Fields fields;
    put_week(*week, fields);
    auto const read = week_in(fields);
    if (auto const* const mistake = std::get_if<WeekMistake>(&read)) return mistake->field;
    return hours_of(std::get<Week>(read));
}

}

TEST_CASE("hours that a grid can show come back from it as they were", "[editor]")
{
    for (auto const* const hours :
         {"", "Mo-Fr 09:00-12:00,14:00-17:00; Sa 09:00-12:00; PH off", "Tu 14:00-17:00", "Mo-Su 00:00-24:00",
          "Sa 22:00-02:00", "Mo 09:00-12:00; 2026-12-24 off; 2026-12-28 - 2026-12-31 10:00-12:00,14:00-15:00",
          "2026-12-24 09:00-12:00"}) {
        CAPTURE(hours);
        CHECK(through_form(hours) == hours);
    }
}

TEST_CASE("days that are alike are written together", "[editor]")
{
    CHECK(through_form("Mo 09:00-12:00; Tu 09:00-12:00; We 10:00-12:00") == "Mo-Tu 09:00-12:00; We 10:00-12:00");
    CHECK(through_form("24/7") == "Mo-Su 00:00-24:00");
}

TEST_CASE("hours that a grid would change are left to those who wrote them", "[editor]")
{
    for (auto const* const hours :
         {"PH off; Mo 09:00-12:00", "PH 10:00-12:00", "2026-12-01 - 2026-12-31 Tu 09:00-12:00",
          "Mo 08:00-09:00,10:00-11:00,12:00-13:00,14:00-15:00", "2026-12-24 off; Mo 09:00-12:00", "nonsense"}) {
        CAPTURE(hours);
        CHECK_FALSE(week_of(hours));
    }
}

TEST_CASE("times are read as people write them", "[editor]")
{
    using std::chrono::minutes;
    CHECK(time_in("9:30") == minutes{570});
    CHECK(time_in("09h30") == minutes{570});
    CHECK(time_in("9 h") == minutes{540});
    for (auto const* const text : {"", "9", "24:00", "9:60", "9:3", "neuf", "09:30:00", "930"}) {
        CAPTURE(text);
        CHECK_FALSE(time_in(text));
    }
}

TEST_CASE("an opening without an end, or before the one before, is a mistake of its field", "[editor]")
{
    auto const mistake_of = [](Fields const& fields) { return std::get<WeekMistake>(week_in(fields)).field; };
    Fields fields;
    fields.set("hours.2.0.from", "09:00");
    CHECK(mistake_of(fields) == "hours.2.0.to");
    fields.set("hours.2.0.to", "12:00");
    fields.set("hours.2.1.from", "11:00");
    fields.set("hours.2.1.to", "13:00");
    CHECK(mistake_of(fields) == "hours.2.1.from");
    Fields dates;
    dates.set("hours_on.0.from", "2026-02-30");
    CHECK(mistake_of(dates) == "hours_on.0.from");
}
