// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/seen.h"

#include "support/catch.h"

using namespace parvis;
using raster::Quad;
using window::seen;

namespace {

ui::Rect const screen{0, 0, 100, 100};
Quad const black{.target = screen, .colour = {}};
Quad const ground{.target = screen, .colour = ui::rgb(0xF0F0F0)};
Quad const card{.target = {10, 10, 60, 60}, .colour = ui::rgb(0xFFFFFF)};
Quad const letter{.target = {20, 20, 8, 8}, .colour = ui::rgb(0x405060), .source = {8, 8}, .solid = false};

}

TEST_CASE("what lies below a ground that fills the area is not painted", "[window]")
{
    CHECK(seen({black, ground, card, letter}, screen) == std::vector{ground, card, letter});
}

TEST_CASE("in a part of the screen, a card can be the ground", "[window]")
{
    ui::Rect const part{15, 15, 20, 20};
    auto const result = seen({black, ground, card, letter}, part);
    REQUIRE(result.size() == 2);
    CHECK(result[0].target == part);
    CHECK(result[0].colour == card.colour);
    CHECK(result[1] == letter);
}

TEST_CASE("what shines through hides nothing", "[window]")
{
    Quad veil = black;
    veil.colour.alpha = 100;
    Quad covered = letter;
    covered.target = screen;
    CHECK(seen({ground, letter, veil, covered}, screen) == std::vector{ground, letter, veil, covered});
}
