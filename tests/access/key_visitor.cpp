// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/key_visitor.h"

#include <algorithm>

namespace parvis::testing {

using ui::Screen;

KeyVisitor::KeyVisitor(app::PackShow& show) : m_show(show)
{
    draw();
}

void KeyVisitor::go_to(ui::Route const& route, std::string const& language)
{
    m_visit = visit::first_screen(m_now);
    auto& state = m_visit.state;
    state.route = route;
    state.language = language;
    if (route.screen != Screen::Attract && language != "fr") state.own_language = language;
    state.focus = ui::Focus{};
    draw();
}

void KeyVisitor::strike(std::uint32_t key)
{
    m_now += std::chrono::seconds(1);
    auto const gesture = m_keys.feel({key, true}, m_now, m_list);
    m_keys.feel({key, false}, m_now, m_list);
    if (!gesture) return;
    if (auto const* focused = std::get_if<ui::Focused>(&*gesture))
        feel(visit::MoveFocus{focused->node, focused->offset});
    else if (auto const* chosen = std::get_if<ui::Chosen>(&*gesture))
        feel(visit::Activate{chosen->action});
}

void KeyVisitor::feel(visit::Input const& input)
{
    m_visit = visit::step(m_visit, input, m_now, m_show.languages(), {}).visit;
    draw();
}

void KeyVisitor::draw()
{
    static auto const morning =
        LocalMinute(std::chrono::local_days(std::chrono::year(2026) / 11 / 24)) + std::chrono::hours(10);
    m_list = m_show.draw(m_visit.state, morning);
}

std::vector<ui::Route> all_routes(pack::Pack const& pack)
{
    std::vector<ui::Route> routes;
    for (auto screen = Screen::Attract; screen < Screen::BackSoon; screen = Screen{static_cast<int>(screen) + 1})
        if (screen != Screen::Theme && screen != Screen::Page && screen != Screen::Place)
            routes.push_back({screen, {}});
    for (auto const& theme : pack.themes("fr")) {
        routes.push_back({Screen::Theme, theme.id.value()});
        for (auto const& page : pack.pages_of(theme.id, "fr"))
            routes.push_back({Screen::Page, page.id.value()});
    }
    for (auto const& place : pack.places("fr"))
        routes.push_back({Screen::Place, place.id.value()});
    return routes;
}

std::vector<ui::Route> some_routes(pack::Pack const& pack)
{
    std::vector<ui::Route> some;
    for (auto const& route : all_routes(pack))
        if (std::ranges::find(some, route.screen, &ui::Route::screen) == some.end()) some.push_back(route);
    return some;
}

}
