// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/all.h"

#include <algorithm>

namespace parvis::checks {
namespace {

constexpr std::chrono::days lead{30}; ///< time enough to add those of the coming year

bool names_holidays(content::Text const& hours)
{
    return hours.value.find("PH") != std::string::npos;
}

}

void holidays(Subject const& subject, Findings& findings)
{
    auto const& folder = subject.folder;
    auto const in_use = std::any_of(folder.places.begin(), folder.places.end(),
                                    [](content::Place const& place) { return names_holidays(place.hours); }) ||
                        std::any_of(folder.rounds.begin(), folder.rounds.end(), [](content::Round const& round) {
                            return std::any_of(round.stops.begin(), round.stops.end(),
                                               [](content::Stop const& stop) { return names_holidays(stop.when); });
                        });
    if (!in_use) return;
    auto const today = std::chrono::sys_days(subject.today);
    auto const& known = folder.calendar.public_holidays;
    auto const is_coming = [&](content::PublicHoliday const& holiday) {
        return std::chrono::sys_days(holiday.date) > today + lead;
    };
    if (std::none_of(known.begin(), known.end(), is_coming))
        findings.add(folder.path / "calendar.toml", {}, "no public holiday after the next 30 days is known",
                     "add those of the coming year: hours with PH depend on them");
}

}
