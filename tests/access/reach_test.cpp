// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/key_visitor.h"
#include "pictograms/font_file.h"
#include "support/catch.h"

#include <algorithm>
#include <set>

using namespace parvis;
using ui::Reach;
using ui::Screen;

namespace {

constexpr double highest_way_down_mm = 1100;

struct Kiosk {
    explicit Kiosk(std::string const& name, std::optional<double> lower_edge_mm = {})
        : profile(hung(*ui::find_profile(name), lower_edge_mm)),
          stage(text::Fonts::default_folders(), pictograms::font_file(), profile), show(PARVIS_DEMO_PACK, stage)
    {
    }

    ui::DisplayList draw(ui::Route const& route, std::string const& language, Reach reach, ui::Scale scale)
    {
        screens::State state;
        state.route = route;
        state.language = state.own_language = language;
        state.reach = reach;
        state.scale = scale;
        usage::Record recorded;
        recorded.increments[{usage::Table::Access, "low-reach", {}}] = 1;
        return show.draw(state, LocalMinute(std::chrono::local_days(std::chrono::year(2026) / 11 / 24)), recorded);
    }

    static ui::Profile hung(ui::Profile profile, std::optional<double> lower_edge_mm)
    {
        profile.lower_edge_mm = lower_edge_mm.value_or(profile.lower_edge_mm);
        return profile;
    }

    ui::Profile profile;
    app::Stage stage;
    app::PackShow show;
};

ui::Node const* find_target(ui::DisplayList const& list, ui::Action const& action)
{
    auto const found =
        std::ranges::find_if(list.nodes, [&](ui::Node const& node) { return node.in_view && node.action == action; });
    return found == list.nodes.end() ? nullptr : &*found;
}

bool all_in_reach(ui::DisplayList const& list, ui::Profile const& profile)
{
    return std::ranges::all_of(list.nodes, [&](ui::Node const& node) {
        if (!node.action || !node.in_view) return true;
        return profile.height_of(node.rect.y) <= ui::highest_control_mm &&
               profile.height_of(node.rect.bottom()) >= ui::lowest_control_mm;
    });
}

std::set<std::string> words_of(ui::DisplayList const& list)
{
    std::set<std::string> words;
    for (auto const& node : list.nodes)
        if (!node.action) words.insert(node.name);
    return words;
}

}

TEST_CASE("reach mode brings every control to between 380 and 1220 mm above the floor", "[access]")
{
    Kiosk kiosk(GENERATE("hall-32", "wall-43"));
    for (auto const* language : {"fr", "ar"}) {
        for (auto const scale : {ui::Scale::Normal, ui::Scale::Largest}) {
            for (auto const& route : testing::some_routes(kiosk.show.pack())) {
                if (route.screen == Screen::Attract) continue; // a touch anywhere leaves it
                auto const list = kiosk.draw(route, language, Reach::Seated, scale);
                INFO(ui::describe(ui::GoTo{route}) << " in " << language << " at " << static_cast<int>(scale));
                CHECK(all_in_reach(list, kiosk.profile));
                CHECK(list.defects.empty());
                CHECK(find_target(list, ui::SetReach{Reach::Standing}) != nullptr);
            }
        }
    }
}

TEST_CASE("wherever a screen hangs, reach mode brings its controls to between 380 and 1220 mm", "[access]")
{
    auto const* name = GENERATE("hall-32", "desk-21");
    auto const lower_edge_mm = GENERATE(250.0, 379.5, 620.0, 1000.0);
    Kiosk kiosk(name, lower_edge_mm);
    for (auto const& route : testing::some_routes(kiosk.show.pack())) {
        if (route.screen == Screen::Attract) continue;
        auto const list = kiosk.draw(route, "ar", Reach::Seated, ui::Scale::Normal);
        INFO(ui::describe(ui::GoTo{route}) << " on " << name << " at " << lower_edge_mm << " mm");
        CHECK(all_in_reach(list, kiosk.profile));
        CHECK(list.defects.empty());
    }
}

TEST_CASE("a screen of which too little is in reach has no reach mode", "[access]")
{
    Kiosk kiosk("desk-21", 100);
    auto const standing = kiosk.draw({Screen::Home, {}}, "fr", Reach::Standing, ui::Scale::Normal);
    CHECK(find_target(standing, ui::SetReach{Reach::Seated}) == nullptr);
    auto const seated = kiosk.draw({Screen::Home, {}}, "fr", Reach::Seated, ui::Scale::Normal);
    CHECK(seated.defects.empty());
}

TEST_CASE("reach mode leaves nothing out that can be read", "[access]")
{
    Kiosk kiosk("hall-32");
    for (auto const& route : testing::some_routes(kiosk.show.pack())) {
        if (route.screen == Screen::Attract) continue;
        auto const seated = words_of(kiosk.draw(route, "fr", Reach::Seated, ui::Scale::Normal));
        for (auto const& words : words_of(kiosk.draw(route, "fr", Reach::Standing, ui::Scale::Normal))) {
            INFO(ui::describe(ui::GoTo{route}) << ": " << words);
            CHECK(seated.contains(words));
        }
    }
}

TEST_CASE("on a high screen, one control at or below 1100 mm brings reach mode from everywhere", "[access]")
{
    Kiosk kiosk(GENERATE("hall-32", "wall-43"));
    for (auto const& route : testing::some_routes(kiosk.show.pack())) {
        if (route.screen == Screen::Attract) continue;
        auto const list = kiosk.draw(route, "fr", Reach::Standing, ui::Scale::Normal);
        auto const* way_down = find_target(list, ui::SetReach{Reach::Seated});
        REQUIRE(way_down != nullptr);
        CHECK(kiosk.profile.height_of(way_down->rect.y) <= highest_way_down_mm);
    }
}

TEST_CASE("a screen that is in reach already has no reach mode", "[access]")
{
    Kiosk kiosk(GENERATE("desk-21", "bus-10"));
    for (auto const& route : testing::some_routes(kiosk.show.pack())) {
        auto const list = kiosk.draw(route, "fr", Reach::Standing, ui::Scale::Normal);
        CHECK(all_in_reach(list, kiosk.profile));
        CHECK(find_target(list, ui::SetReach{Reach::Seated}) == nullptr);
    }
}
