// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pack_show.h"
#include "pictograms/font_file.h"
#include "support/catch.h"

#include <fmt/format.h>

#include <map>
#include <set>

using namespace parvis;
using namespace parvis::ui;

namespace {

/// Every screen of the demonstration, with an id where it has one.
std::vector<Route> all_routes(pack::Pack const& pack)
{
    std::vector<Route> routes{{Screen::Attract, {}},       {Screen::Languages, {}}, {Screen::MissingLanguage, {}},
                              {Screen::Home, {}},          {Screen::Places, {}},    {Screen::Today, {}},
                              {Screen::Emergency, {}},     {Screen::Help, {}},      {Screen::About, {}},
                              {Screen::Display, {}},       {Screen::BackSoon, {}},  {Screen::Page, "none"},
                              {Screen::Accessibility, {}}, {Screen::Place, "none"}, {Screen::Theme, "none"},
                              {Screen::Voices, {}},        {Screen::Recorded, {}},  {Screen::Tally, {}}};
    for (auto const& theme : pack.themes("fr")) {
        routes.push_back({Screen::Theme, theme.id.value()});
        for (auto const& page : pack.pages_of(theme.id, "fr"))
            routes.push_back({Screen::Page, page.id.value()});
    }
    for (auto const& place : pack.places("fr"))
        routes.push_back({Screen::Place, place.id.value()});
    return routes;
}

/// One line for each kind of trouble, and where it was seen first.
using Troubles = std::map<std::string, std::string>;

bool is_target(Node const& node)
{
    return node.action.has_value();
}

void check_targets(DisplayList const& list, Profile const& profile, Scale scale, std::string const& where,
                   Troubles& troubles)
{
    auto const has_room = std::min(profile.width_mm, profile.height_mm) >= 350;
    auto const least = profile.px(scale == Scale::Largest && has_room ? 30.0 : 20.0);
    auto const apart = profile.px(3.0);
    Rect const screen{0, 0, list.size.width, list.size.height};
    std::vector<Node const*> targets;
    for (auto const& node : list.nodes) {
        if (node.name.empty()) troubles.emplace("a node says nothing", where);
        if (!node.in_view) continue;
        if (!screen.contains(node.rect)) troubles.emplace("outside of the screen: " + node.name, where);
        if (!is_target(node)) continue;
        if (node.rect.width < least || node.rect.height < least)
            troubles.emplace("a target below 20 or 30 mm: " + node.name, where);
        targets.push_back(&node);
    }
    for (std::size_t i = 0; i < targets.size(); ++i) {
        for (std::size_t k = i + 1; k < targets.size(); ++k) {
            auto const near = intersection(targets[i]->rect.inset(-apart + 1), targets[k]->rect);
            if (!near.empty())
                troubles.emplace("targets closer than 3 mm: " + targets[i]->name + " / " + targets[k]->name, where);
        }
    }
}

bool leads_to(DisplayList const& list, Action const& action)
{
    return std::any_of(list.nodes.begin(), list.nodes.end(), [&](Node const& node) { return node.action == action; });
}

/// The bar is read last and always in the same order; emergency and the end of the visit are one touch away.
void check_ways_out(DisplayList const& list, std::string const& where, Troubles& troubles)
{
    Action const listen = leads_to(list, Listen{}) ? Action{Listen{}} : Action{GoTo{{Screen::Voices, {}}}};
    std::vector<Action> bar{GoBack{}, GoHome{}, GoTo{{Screen::Languages, {}}}, listen, GoTo{{Screen::Display, {}}}};
    for (auto const reach : {Reach::Seated, Reach::Standing})
        if (leads_to(list, SetReach{reach})) bar.emplace_back(SetReach{reach});
    bar.emplace_back(GoTo{{Screen::Help, {}}});
    bar.emplace_back(Finish{});
    if (list.nodes.size() < bar.size()) {
        troubles.emplace("there is no bar", where);
        return;
    }
    for (std::size_t i = 0; i < bar.size(); ++i)
        if (list.nodes[list.nodes.size() - bar.size() + i].action != bar[i])
            troubles.emplace("the bar is out of order", where);
    if (!leads_to(list, GoTo{{Screen::Emergency, {}}})) troubles.emplace("emergency is not one touch away", where);
}

std::string report(Troubles const& troubles)
{
    std::string text;
    for (auto const& [what, where] : troubles)
        text += what + "\n    " + where + "\n";
    return text;
}

struct Variant {
    std::string language;
    Profile const* profile;
    Scale scale;
    ThemeKind theme;
    std::optional<screens::Speech> speech = std::nullopt;
};

/// Draws a screen at each of its stops, as the page button leads through them.
int check_screen(app::PackShow& show, Variant const& variant, Route const& route, LocalMinute now, Troubles& troubles)
{
    screens::State state;
    state.route = route;
    state.language = variant.language;
    if (route.screen != Screen::Languages) state.own_language = variant.language;
    state.scale = variant.scale;
    state.theme = variant.theme;
    state.speech = variant.speech;
    auto const languages = show.languages();
    state.turn = static_cast<int>(std::find(languages.begin(), languages.end(), variant.language) - languages.begin());
    // A visit ends with the text size it began with: the first screen is never larger.
    if (route.screen == Screen::Attract && variant.scale != Scale::Normal) return 0;
    auto drawn = 0;
    for (;;) {
        auto const list = show.draw(state, now);
        ++drawn;
        auto const where =
            fmt::format("{} {} in {} on {} at {} % from {}{}{}", name(route.screen), route.id, variant.language,
                        variant.profile->name, static_cast<int>(variant.scale), state.offset,
                        variant.theme == ThemeKind::Contrast ? ", contrast" : "", variant.speech ? ", read aloud" : "");
        for (auto const& defect : list.defects)
            troubles.emplace(defect.what + ": " + defect.where, where);
        if (route.screen != Screen::Attract) check_targets(list, *variant.profile, variant.scale, where, troubles);
        if (route.screen != Screen::Attract && route.screen != Screen::BackSoon) check_ways_out(list, where, troubles);
        std::optional<int> further;
        for (auto const& node : list.nodes) {
            if (!node.action) continue;
            auto const* scroll = std::get_if<ScrollTo>(&*node.action);
            if (scroll != nullptr && scroll->offset > state.offset) further = scroll->offset;
        }
        if (!further) return drawn;
        state.offset = *further;
    }
}

#if defined(__SANITIZE_ADDRESS__)
constexpr bool thorough = false;
#else
constexpr bool thorough = true;
#endif

std::vector<std::string> languages_to_check(app::PackShow const& show)
{
    if (thorough) return show.languages();
    return {"fr", "ar"};
}

}

TEST_CASE("nothing overflows, is clipped or too small to touch, on any screen, in any language, on any kiosk",
          "[screens]")
{
    Troubles troubles;
    auto drawn = 0;
    auto const now = LocalMinute(std::chrono::local_days(
                         Date{std::chrono::year(2026), std::chrono::month(11), std::chrono::day(24)})) +
                     std::chrono::minutes(10 * 60 + 5);
    for (auto const& profile : built_in_profiles()) {
        app::Stage stage(text::Fonts::default_folders(), pictograms::font_file(), profile);
        app::PackShow show(PARVIS_DEMO_PACK, stage);
        auto const routes = all_routes(show.pack());
        for (auto const& language : languages_to_check(show)) {
            for (auto const scale : {Scale::Normal, Scale::Large, Scale::Largest}) {
                for (auto const& route : routes)
                    drawn += check_screen(show, {language, &profile, scale, ThemeKind::Standard}, route, now, troubles);
                for (auto const& route : routes) {
                    if (!route.id.empty() && route.id != "ame") continue;
                    Variant variant{language, &profile, scale, ThemeKind::Contrast};
                    if (thorough) drawn += check_screen(show, variant, route, now, troubles);
                    if (route.screen == Screen::Attract || route.screen == Screen::BackSoon) continue;
                    variant.speech = screens::Speech{.passage = {}, .paused = false, .instead = true};
                    drawn += check_screen(show, variant, route, now, troubles);
                }
            }
        }
    }
    WARN(drawn << " screens drawn");
    INFO(report(troubles));
    CHECK(troubles.empty());
}
