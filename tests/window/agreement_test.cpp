// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pack_show.h"
#include "image/paint.h"
#include "support/catch.h"
#include "support/painters_scene.h"
#include "ui/profile.h"
#include "window/difference.h"
#include "window/window.h"

using namespace parvis;
using ui::Screen;

namespace {

constexpr LocalMinute wednesday_morning{std::chrono::local_days{std::chrono::year(2026) / 11 / 25} +
                                        std::chrono::hours(10)};

/// Every kind of screen, with something to show where it needs that.
std::vector<ui::Route> routes(pack::Pack const& pack)
{
    auto const theme = pack.themes("fr").front().id;
    return {{Screen::Attract, ""},
            {Screen::Languages, ""},
            {Screen::MissingLanguage, ""},
            {Screen::Home, ""},
            {Screen::Theme, theme.value()},
            {Screen::Page, pack.pages_of(theme, "fr").front().id.value()},
            {Screen::Places, ""},
            {Screen::Place, pack.places("fr").front().id.value()},
            {Screen::Today, ""},
            {Screen::Emergency, ""},
            {Screen::Help, ""},
            {Screen::About, ""},
            {Screen::Display, ""},
            {Screen::BackSoon, ""}};
}

}

TEST_CASE("both painters agree to 4 of 255 on every kind of screen, in four scripts and two sizes", "[window]")
{
    int largest = 0;
    for (auto const* profile : {ui::find_profile("hall-32"), ui::find_profile("desk-21")}) {
        app::Stage stage(text::Fonts::default_folders(), pictograms::font_file(), *profile);
        app::PackShow show(PARVIS_DEMO_PACK, stage);
        window::Window window({.size = profile->pixels});
        raster::Atlas atlas(stage.fonts);
        raster::Atlas cpu_atlas(stage.fonts);
        for (auto const* language : {"fr", "ar", "ti", "ka"})
            for (auto const& route : routes(show.pack())) {
                INFO(profile->name << ", " << language << ", " << ui::name(route.screen));
                screens::State state;
                state.route = route;
                state.language = language;
                auto const list = show.draw(state, wednesday_morning);
                window.paint(list, atlas);
                auto const difference = testing::largest_difference(window.screenshot(), image::paint(list, cpu_atlas));
                CHECK(difference <= 4);
                largest = std::max(largest, difference);
            }
    }
    WARN("largest difference between the painters: " << largest << " of 255");
}
