// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/batches.h"

#include "support/catch.h"

using namespace parvis;
using raster::Quad;
using window::batches;

namespace {

Quad filled(ui::Rect target)
{
    return {.target = target, .colour = ui::rgb(0x102030)};
}

Quad letter(ui::Rect target)
{
    return {.target = target, .colour = ui::rgb(0x405060), .source = {8, 8}, .solid = false};
}

}

TEST_CASE("cards with text beside one another are drawn as one batch", "[window]")
{
    auto const result = batches({filled({0, 0, 100, 100}), letter({10, 10, 8, 8}), filled({0, 120, 100, 100}),
                                 letter({10, 130, 8, 8}), letter({20, 130, 8, 8})});
    REQUIRE(result.size() == 1);
    CHECK(result[0].opaque.size() == 2);
    CHECK(result[0].covered.size() == 3);
}

TEST_CASE("a box over text is drawn after that text", "[window]")
{
    auto const result = batches({letter({10, 10, 8, 8}), filled({12, 12, 100, 100}), letter({30, 30, 8, 8})});
    REQUIRE(result.size() == 2);
    CHECK(result[0].opaque.empty());
    CHECK(result[0].covered.size() == 1);
    CHECK(result[1].opaque.size() == 1);
    CHECK(result[1].covered.size() == 1);
}

TEST_CASE("a veil is blended with what lies under it", "[window]")
{
    Quad veil = filled({0, 0, 100, 100});
    veil.colour.alpha = 100;
    auto const result = batches({filled({0, 0, 100, 100}), veil});
    REQUIRE(result.size() == 1);
    CHECK(result[0].covered.size() == 1);
}
