// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/all.h"

#include <algorithm>

namespace parvis::checks {
namespace {

using content::Hours;
using content::HoursRule;
using content::Text;

constexpr std::chrono::minutes longest_slot{16 * 60}; ///< longer ones are meant only if they last the whole day
constexpr std::chrono::minutes whole_day{24 * 60};

/// Weekdays from Monday, then public holidays.
using Days = std::array<bool, 8>;

Days days_of(HoursRule const& rule)
{
    Days days{};
    std::copy(rule.weekdays.begin(), rule.weekdays.end(), days.begin());
    days.back() = rule.public_holidays;
    return days;
}

/// Where rule `index` begins in the text.
std::size_t offset_of(std::string_view text, std::size_t index)
{
    std::size_t offset = 0;
    for (; index > 0; --index)
        offset = text.find(';', offset) + 1;
    return text.find_first_not_of(' ', offset);
}

/// Whether every day of rule `index` has a later rule, which counts instead. Rules for dates are left aside: they are
/// exceptions, and written to replace.
bool is_replaced(Hours const& hours, std::size_t index)
{
    auto const& rule = hours.rules[index];
    if (!rule.dates.empty()) return false;
    auto open = days_of(rule);
    for (auto later = index + 1; later < hours.rules.size(); ++later) {
        if (!hours.rules[later].dates.empty()) continue;
        auto const days = days_of(hours.rules[later]);
        for (std::size_t day = 0; day < open.size(); ++day)
            open[day] = open[day] && !days[day];
    }
    return std::none_of(open.begin(), open.end(), [](bool still) { return still; });
}

void check(std::filesystem::path const& file, Text const& text, Findings& findings)
{
    auto const parsed = content::parse_hours(text.value);
    auto const* const hours = std::get_if<Hours>(&parsed);
    if (!hours) return;
    for (std::size_t i = 0; i < hours->rules.size(); ++i) {
        auto const at = position_in(text, offset_of(text.value, i));
        if (is_replaced(*hours, i))
            findings.add(file, at, "a later rule for the same days replaces this one",
                         "write the openings of a day in one rule, with a comma: 09:00-12:00,14:00-17:00");
        for (auto const& slot : hours->rules[i].slots)
            if (slot.end - slot.begin > longest_slot && slot.end - slot.begin != whole_day)
                findings.add(file, at, "it is open for more than 16 hours on end",
                             "look whether the end stands before the beginning");
    }
}

}

void hours_sense(Subject const& subject, Findings& findings)
{
    for (auto const& place : subject.folder.places)
        check(place.file, place.hours, findings);
    for (auto const& round : subject.folder.rounds)
        for (auto const& stop : round.stops)
            check(round.file, stop.when, findings);
}

}
