// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/all.h"

#include <algorithm>

namespace parvis::checks {
namespace {

/// Whether one of the rules is for dates alone, and they have all passed.
bool has_rule_that_is_over(content::Text const& text, Date today)
{
    auto const hours = content::parse_hours(text.value);
    auto const* const parsed = std::get_if<content::Hours>(&hours);
    if (!parsed) return false;
    return std::any_of(parsed->rules.begin(), parsed->rules.end(), [&](content::HoursRule const& rule) {
        return !rule.dates.empty() && std::all_of(rule.dates.begin(), rule.dates.end(),
                                                  [&](auto const& range) { return range.second < today; });
    });
}

}

void over(Subject const& subject, Findings& findings)
{
    for (auto const& place : subject.folder.places) {
        for (auto const& closure : place.closures)
            if (closure.dates.to < subject.today)
                findings.add(place.file, closure.at, "a closure that is over", "remove it");
        if (has_rule_that_is_over(place.hours, subject.today))
            findings.add(place.file, place.hours.at, "hours for dates that are over", "remove these dates");
    }
    for (auto const& round : subject.folder.rounds)
        for (auto const& stop : round.stops)
            if (has_rule_that_is_over(stop.when, subject.today))
                findings.add(round.file, stop.when.at, "a stop on dates that are over", "remove these dates");
}

}
