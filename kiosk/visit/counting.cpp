// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/counting.h"

#include <array>

namespace parvis::visit {
namespace {

using namespace std::chrono_literals;
using ui::Screen;

constexpr auto reading = 10s;
constexpr auto noting = 5s;
constexpr auto shortest_session = 5s;

/// From the first action to the last: the time until the reset says nothing.
Event length_event(Instant::duration length)
{
    if (length <= 30s) return Event::LastedHalfMinute;
    if (length <= 2min) return Event::LastedTwoMinutes;
    if (length <= 5min) return Event::LastedFiveMinutes;
    return length <= 10min ? Event::LastedTenMinutes : Event::LastedLonger;
}

}

std::vector<Count> counts_of_stay(ui::Route const& route, Instant::duration stay)
{
    if (route.screen == Screen::Page && stay >= reading) return {{Event::PageRead, route.id}};
    auto const has_numbers = route.screen == Screen::Place || route.screen == Screen::Emergency;
    if (has_numbers && stay >= noting) return {{Event::ContactShown, route.id}};
    return {};
}

std::vector<Count> counts_of_end(Visit const& visit, Instant now)
{
    std::vector<Count> counts;
    for (std::size_t i = 0; i < visit.state.tally.size(); ++i)
        counts.insert(counts.end(), static_cast<std::size_t>(visit.state.tally[i]),
                      {event_of(static_cast<ui::Meeting>(i)), {}});
    if (visit.keys_used) counts.push_back({Event::Keypad, {}});
    counts.push_back({length_event(visit.last_input - visit.session_begin), {}});
    if (visit.actions <= 1 && now - visit.session_begin < shortest_session) counts.push_back({Event::OnlyContact, {}});
    counts.push_back({Event::SessionEnds, {}});
    return counts;
}

Event event_of(ui::Knowledge knowledge)
{
    return std::array{Event::DidNotKnow, Event::Knew, Event::AlreadyHave, Event::AfraidToAsk}.at(
        static_cast<std::size_t>(knowledge));
}

Event event_of(ui::Usefulness usefulness)
{
    return usefulness == ui::Usefulness::Useful ? Event::Useful : Event::NotUseful;
}

Event event_of(ui::Meeting meeting)
{
    return std::array{Event::MetAlone, Event::MetAccompanied, Event::MetInterpreted, Event::Referred}.at(
        static_cast<std::size_t>(meeting));
}

}
