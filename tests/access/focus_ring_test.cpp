// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/painted_kiosk.h"
#include "access/pixels.h"
#include "support/catch.h"

using namespace parvis;
using testing::PaintedKiosk;
using ui::ThemeKind;

namespace {

/// Pixels across one side of a ring, from outside to inside.
std::vector<ui::Colour> across(raster::Pixels const& pixels, ui::Rect rect, ui::Point from, ui::Point step)
{
    std::vector<ui::Colour> strip;
    ui::Rect const screen{0, 0, pixels.size.width, pixels.size.height};
    for (auto i = -40; i < 40; ++i) {
        ui::Point const at{from.x + i * step.x, from.y + i * step.y};
        if (screen.contains(at) && rect.inset(-40).contains(at)) strip.push_back(pixels.at(at));
    }
    return strip;
}

/// What is wrong with the ring in a strip; empty if nothing is.
std::string trouble(std::vector<ui::Colour> const& strip, ui::Palette const& palette)
{
    auto const count = [](auto begin, auto end, ui::Colour colour) {
        return std::find_if_not(begin, end, [&](ui::Colour c) { return c == colour; }) - begin;
    };
    for (auto ring = strip.begin(); ring != strip.end(); ++ring) {
        auto const thickness = count(ring, strip.end(), palette.focus);
        auto const line = ring + thickness;
        auto const edge = count(line, strip.end(), palette.focus_line);
        if (thickness < 4 || edge < 2) continue;
        auto const stands_out = [&](ui::Colour beside) {
            return std::max(ui::contrast(beside, palette.focus), ui::contrast(beside, palette.focus_line)) >= 3.0;
        };
        if (ring != strip.begin() && !stands_out(*std::prev(ring))) return "lost in what surrounds it";
        if (line + edge != strip.end() && !stands_out(*(line + edge))) return "lost in what it surrounds";
        return {};
    }
    return "there is no ring";
}

}

TEST_CASE("the ring's two colours are 9:1 apart, so that one of them has 3:1 against anything", "[access]")
{
    for (auto const theme : {ThemeKind::Standard, ThemeKind::Contrast})
        CHECK(ui::contrast(ui::palette(theme).focus, ui::palette(theme).focus_line) >= 9.0);
}

TEST_CASE("wherever the keys are, a thick ring shows on all sides, in both themes", "[access]")
{
    PaintedKiosk kiosk;
    auto const theme = GENERATE(ThemeKind::Standard, ThemeKind::Contrast);
    auto const& palette = ui::palette(theme);
    for (auto const& route : testing::some_routes(kiosk.show.pack())) {
        auto const plain = kiosk.draw(PaintedKiosk::state(route, theme));
        for (std::size_t i = 0; i < plain.nodes.size(); i += 4) {
            auto state = PaintedKiosk::state(route, theme);
            state.focus = ui::Focus{ui::id_of(plain, i)};
            state.offset = ui::offset_to_show(plain, i).value_or(0);
            auto const list = kiosk.draw(state);
            REQUIRE(list.focus);
            auto const& rect = list.nodes[*list.focus].rect;
            auto const pixels = kiosk.paint(list);
            auto const x = rect.x + rect.width / 2;
            auto const y = rect.y + rect.height / 2;
            INFO(ui::describe(ui::GoTo{route}) << ": " << list.nodes[*list.focus].name);
            CHECK(trouble(across(pixels, rect, {rect.x, y}, {1, 0}), palette) == "");
            CHECK(trouble(across(pixels, rect, {rect.right(), y}, {-1, 0}), palette) == "");
            CHECK(trouble(across(pixels, rect, {x, rect.y}, {0, 1}), palette) == "");
            CHECK(trouble(across(pixels, rect, {x, rect.bottom()}, {0, -1}), palette) == "");
        }
    }
}

TEST_CASE("without keys there is no ring", "[access]")
{
    PaintedKiosk kiosk;
    auto const list = kiosk.draw(PaintedKiosk::state({ui::Screen::Home, {}}, ThemeKind::Standard));
    CHECK_FALSE(list.focus.has_value());
}
