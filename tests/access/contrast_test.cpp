// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/painted_kiosk.h"
#include "access/pixels.h"
#include "support/catch.h"

using namespace parvis;
using testing::PaintedKiosk;
using ui::Screen;
using ui::ThemeKind;

namespace {

ui::DisplayList without_glyphs(ui::DisplayList list)
{
    for (auto& layer : list.layers)
        std::erase_if(layer.items, [](ui::Item const& item) { return std::holds_alternative<ui::GlyphRun>(item); });
    return list;
}

/// From the height of capitals to the baseline.
ui::Rect box_of(ui::GlyphRun const& run)
{
    auto const [first, last] = std::ranges::minmax(run.glyphs, {}, &ui::GlyphRun::Item::x);
    auto const baseline = run.glyphs.front().baseline;
    return {static_cast<int>(first.x), baseline - static_cast<int>(run.size * 0.7F),
            static_cast<int>(last.x - first.x + run.size * 0.6F), static_cast<int>(run.size * 0.7F)};
}

/// Of the left and the right edge, at half height: a tile's loudspeaker takes one end of it.
double strongest_edge(raster::Pixels const& pixels, ui::Rect const& rect)
{
    auto const y = rect.y + rect.height / 2;
    auto strongest = 1.0;
    for (auto i = 0; i < 6; ++i) {
        strongest = std::max(strongest, ui::contrast(pixels.at({rect.x + i, y}), pixels.at({rect.x - 2, y})));
        auto const right = rect.right() - 1;
        strongest = std::max(strongest, ui::contrast(pixels.at({right - i, y}), pixels.at({right + 2, y})));
    }
    return strongest;
}

/// The weakest of all runs of glyphs, each by its strongest pixel; pictograms apart, or only those.
double weakest_run(PaintedKiosk& kiosk, ui::DisplayList const& list, bool pictograms)
{
    auto const full = kiosk.paint(list);
    auto const bare = kiosk.paint(without_glyphs(list));
    auto weakest = 21.0;
    for (auto const& layer : list.layers) {
        for (auto const& item : layer.items) {
            auto const* run = std::get_if<ui::GlyphRun>(&item);
            if (!run || (run->font == kiosk.stage.fonts.pictograms()) != pictograms) continue;
            auto const box = intersection(box_of(*run), layer.clip);
            if (box.empty()) continue;
            auto const ground = bare.at({box.x + box.width / 2, box.y + box.height / 2});
            auto const ink = std::max(testing::strongest_contrast(full, bare, box),
                                      full == bare ? 1.0 : ui::contrast(run->colour, ground));
            weakest = std::min(weakest, ink);
        }
    }
    return weakest;
}

}

TEST_CASE("painted text stands out from what lies beneath it by 4.5:1, and by 7:1 in high contrast", "[access]")
{
    PaintedKiosk kiosk;
    for (auto const theme : {ThemeKind::Standard, ThemeKind::Contrast}) {
        for (auto const& route : testing::some_routes(kiosk.show.pack())) {
            INFO(ui::describe(ui::GoTo{route}) << (theme == ThemeKind::Contrast ? " in high contrast" : ""));
            auto const list = kiosk.draw(PaintedKiosk::state(route, theme));
            CHECK(weakest_run(kiosk, list, false) >= (theme == ThemeKind::Contrast ? 7.0 : 4.5));
            CHECK(weakest_run(kiosk, list, true) >= 3.0);
        }
    }
}

TEST_CASE("painted text stays legible on a target under the finger, and in the warning", "[access]")
{
    PaintedKiosk kiosk;
    for (auto const theme : {ThemeKind::Standard, ThemeKind::Contrast}) {
        for (auto const& route : testing::some_routes(kiosk.show.pack())) {
            auto state = PaintedKiosk::state(route, theme);
            for (auto const& node : kiosk.draw(state).nodes) {
                if (!node.action || !node.in_view || ui::describe(*node.action).starts_with("type")) continue;
                state.pressed = node.action;
                INFO(ui::describe(ui::GoTo{route}) << ", pressed: " << node.name);
                CHECK(weakest_run(kiosk, kiosk.draw(state), false) >= (theme == ThemeKind::Contrast ? 7.0 : 4.5));
                break;
            }
        }
        auto warned = PaintedKiosk::state({Screen::Home, {}}, theme);
        warned.seconds_left = 12;
        // What lies beneath the dialog is not to be read.
        auto list = kiosk.draw(warned);
        list.layers.erase(list.layers.begin(), list.layers.end() - 1);
        CHECK(weakest_run(kiosk, list, false) >= 4.5);
    }
}

TEST_CASE("the edge of every target stands out from what surrounds it by 3:1", "[access]")
{
    PaintedKiosk kiosk;
    for (auto const theme : {ThemeKind::Standard, ThemeKind::Contrast}) {
        for (auto const& route : testing::some_routes(kiosk.show.pack())) {
            if (route.screen == Screen::Attract) continue; // all of it is one target
            auto const list = kiosk.draw(PaintedKiosk::state(route, theme));
            auto const pixels = kiosk.paint(list);
            for (auto const& node : list.nodes) {
                if (!node.action || !node.in_view) continue;
                INFO(ui::describe(ui::GoTo{route}) << ": " << node.name);
                CHECK(strongest_edge(pixels, node.rect) >= 3.0);
            }
        }
    }
}
