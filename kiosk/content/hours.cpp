// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/hours.h"

#include <algorithm>

namespace parvis::content {
namespace {

using std::chrono::days;
using std::chrono::local_days;
using std::chrono::minutes;

constexpr days horizon{14};

template <class Range> bool contains(Range const& range, Date date)
{
    return range.first <= date && date <= range.second;
}

bool applies(HoursRule const& rule, std::vector<PublicHoliday> const& holidays, Date date)
{
    auto const on_date = [&](auto const& range) { return contains(range, date); };
    if (!rule.dates.empty() && std::none_of(rule.dates.begin(), rule.dates.end(), on_date)) return false;
    auto const names_weekdays = std::find(rule.weekdays.begin(), rule.weekdays.end(), true) != rule.weekdays.end();
    if (!names_weekdays && !rule.public_holidays) return true;
    auto const weekday = std::chrono::weekday(local_days(date)).iso_encoding() - 1;
    if (rule.weekdays[weekday]) return true;
    return rule.public_holidays &&
           std::any_of(holidays.begin(), holidays.end(), [&](auto const& holiday) { return holiday.date == date; });
}

struct Interval {
    LocalMinute begin;
    LocalMinute end;
};

/// All openings that touch the days from `first` to `last`, merged and in order.
std::vector<Interval> openings(Hours const& hours, std::vector<PublicHoliday> const& holidays,
                               std::vector<Closure> const& closures, local_days first, local_days last)
{
    std::vector<Interval> intervals;
    // A slot may run to 48:00, and so two days may overlap.
    for (auto day = first - days(1); day <= last; day += days(1))
        for (auto const& slot : slots_on(hours, holidays, closures, Date{day}))
            intervals.push_back({day + slot.begin, day + slot.end});
    std::sort(intervals.begin(), intervals.end(), [](auto const& a, auto const& b) { return a.begin < b.begin; });
    std::vector<Interval> merged;
    for (auto const& interval : intervals) {
        if (!merged.empty() && interval.begin <= merged.back().end)
            merged.back().end = std::max(merged.back().end, interval.end);
        else
            merged.push_back(interval);
    }
    return merged;
}

}

std::vector<Slot> slots_on(Hours const& hours, std::vector<PublicHoliday> const& holidays,
                           std::vector<Closure> const& closures, Date date)
{
    auto const closed = [&](Closure const& closure) { return closure.from <= date && date <= closure.to; };
    if (!date.ok() || std::any_of(closures.begin(), closures.end(), closed)) return {};
    auto const rule = std::find_if(hours.rules.rbegin(), hours.rules.rend(),
                                   [&](HoursRule const& candidate) { return applies(candidate, holidays, date); });
    return rule == hours.rules.rend() ? std::vector<Slot>() : rule->slots;
}

OpenState state_at(Hours const& hours, std::vector<PublicHoliday> const& holidays, std::vector<Closure> const& closures,
                   LocalMinute now)
{
    auto const today = std::chrono::floor<days>(now);
    for (auto const& [begin, end] : openings(hours, holidays, closures, today, today + horizon + days(1))) {
        if (end <= now) continue;
        auto const open = begin <= now;
        auto const change = open ? end : begin;
        return {open, change <= now + horizon ? std::optional(change) : std::nullopt};
    }
    return {};
}

}
