// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal.h"

#include <utility>

namespace parvis::app {
namespace {

/// Scrolling, typing and the like stay on the same screen; other sizes and colours are seldom asked for. Other
/// languages would take fonts and messages into memory, where most visits need those of one.
bool is_worth_it(ui::Action const& action)
{
    if (auto const* go = std::get_if<ui::GoTo>(&action)) return go->route.screen != ui::Screen::MissingLanguage;
    return std::holds_alternative<ui::Begin>(action) || std::holds_alternative<ui::GoHome>(action) ||
           std::holds_alternative<ui::ToggleFrench>(action);
}

}

void Rehearsal::look_ahead(visit::Visit const& visit, ui::DisplayList const& list,
                           std::vector<std::string> const& languages, Instant now)
{
    notice_finger(visit, languages, now);
    auto const here = look_of(visit.state);
    if (std::exchange(m_here, here) == here) return;
    // What could be reached from the screen before is seldom what is touched now.
    for (auto const& state : m_ahead)
        m_known.erase(look_of(state));
    m_ahead.clear();
    m_known.insert(here);
    for (auto const& node : list.nodes) {
        if (!node.action || !is_worth_it(*node.action)) continue;
        auto const next = visit::step(visit, visit::Activate{*node.action}, now, languages, {}).visit.state;
        if (m_known.insert(look_of(next)).second) m_ahead.push_back(next);
    }
}

void Rehearsal::notice_finger(visit::Visit const& visit, std::vector<std::string> const& languages, Instant now)
{
    if (visit.state.pressed == m_pressed) return;
    m_pressed = visit.state.pressed;
    m_under_finger.reset();
    if (m_pressed) m_under_finger = visit::step(visit, visit::Activate{*m_pressed}, now, languages, {}).visit.state;
}

std::optional<Rehearsal::Scene> Rehearsal::next()
{
    if (auto state = std::exchange(m_under_finger, std::nullopt)) return Scene{*std::move(state), true};
    if (m_ahead.empty()) return std::nullopt;
    Scene scene{std::move(m_ahead.front())};
    m_ahead.pop_front();
    return scene;
}

void Rehearsal::forget()
{
    *this = {};
}

Rehearsal::Look Rehearsal::look_of(screens::State const& state)
{
    return {state.route.screen, state.route.id, state.language, state.scale, state.theme, state.reach};
}

}
