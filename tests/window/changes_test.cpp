// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/changes.h"

#include "support/catch.h"

using namespace parvis;
using raster::Quad;
using window::changed_area;

namespace {

Quad box(ui::Rect target, std::uint32_t colour = 0x102030)
{
    return {.target = target, .colour = ui::rgb(colour)};
}

Quad const ground = box({0, 0, 100, 100}, 0xFFFFFF);
Quad const header = box({0, 0, 100, 10});
Quad const tile = box({10, 20, 30, 30});
Quad const bar = box({0, 90, 100, 10});

}

TEST_CASE("equal frames have no changes", "[window]")
{
    CHECK(changed_area({ground, header}, {ground, header}).empty());
    CHECK(changed_area({}, {}).empty());
}

TEST_CASE("a tile of another colour changes where it is", "[window]")
{
    auto const pressed = box(tile.target, 0x999999);
    CHECK(changed_area({ground, header, tile, bar}, {ground, header, pressed, bar}) == tile.target);
}

TEST_CASE("what comes and what goes changes its own place", "[window]")
{
    CHECK(changed_area({ground, header, bar}, {ground, header, tile, bar}) == tile.target);
    CHECK(changed_area({ground, header, tile, bar}, {ground, header, bar}) == tile.target);
    CHECK(changed_area({ground, tile, tile}, {ground, tile}) == tile.target);
}

TEST_CASE("what moves changes where it was and where it is", "[window]")
{
    auto const moved = box({50, 60, 30, 30});
    CHECK(changed_area({ground, tile, bar}, {ground, moved, bar}) == ui::Rect{10, 20, 70, 70});
}

TEST_CASE("a frame is new all over if nothing was there", "[window]")
{
    CHECK(changed_area({}, {ground, tile}) == ground.target);
}
