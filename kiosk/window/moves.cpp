// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/moves.h"

namespace parvis::window {

namespace {

ui::Contact const* move_in(Event const& event)
{
    auto const* const contact = std::get_if<ui::Contact>(&event);
    return contact != nullptr && contact->phase == ui::ContactPhase::Move ? contact : nullptr;
}

void drop_overtaken(std::vector<Event>& events, ui::Contact const& move)
{
    for (auto i = events.size(); i-- > 0;) {
        auto const* const earlier = move_in(events[i]);
        if (earlier == nullptr) return;
        if (earlier->id == move.id) {
            events.erase(events.begin() + static_cast<std::ptrdiff_t>(i));
            return;
        }
    }
}

}

std::vector<Event> without_overtaken_moves(std::vector<Event> const& events)
{
    std::vector<Event> kept;
    for (auto const& event : events) {
        if (auto const* const move = move_in(event)) drop_overtaken(kept, *move);
        kept.push_back(event);
    }
    return kept;
}

}
