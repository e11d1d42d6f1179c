// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/whereabouts.h"

#include "usage/session.h"

#include <algorithm>

namespace parvis::app {
namespace {

bool stands_there(pack::Stop const& stop, pack::Pack const& pack, LocalMinute now)
{
    auto const slots = content::slots_on(stop.when, pack.public_holidays(), {}, date_of(now));
    auto const minute = time_of_day(now);
    return std::ranges::any_of(slots, [&](auto const& slot) { return slot.begin <= minute && minute < slot.end; });
}

}

std::string find_place(Whereabouts const& whereabouts, pack::Pack const& pack, LocalMinute now)
{
    if (!whereabouts.place.empty()) return whereabouts.place;
    std::string found;
    for (auto const& round : pack.rounds("fr")) {
        if (round.id.value() != whereabouts.round) continue;
        for (auto const& stop : round.stops) {
            if (!stands_there(stop, pack, now) || stop.place.value() == found) continue;
            if (!found.empty()) return usage::unknown_place;
            found = stop.place.value();
        }
    }
    return found.empty() ? usage::unknown_place : found;
}

}
