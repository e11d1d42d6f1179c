// SPDX-License-Identifier: GPL-3.0-or-later
#include "raster/shelves.h"

#include "support/catch.h"

#include <random>

using namespace parvis;
using raster::Shelves;

TEST_CASE("bitmaps on the shelves never overlap and never leave the area", "[raster]")
{
    Shelves shelves(256);
    std::mt19937 random(1);
    std::uniform_int_distribution side(1, 60);
    std::vector<ui::Rect> placed;
    for (int i = 0; i < 300; ++i) {
        ui::Size const size{side(random), side(random)};
        auto const at = shelves.place(size);
        ui::Rect const rect{at.x, at.y, size.width, size.height};
        INFO("bitmap " << i << " at " << at.x << "," << at.y);
        CHECK(ui::Rect{0, 0, shelves.width(), shelves.used_rows()}.contains(rect));
        for (auto const& other : placed)
            REQUIRE(intersection(rect, other).empty());
        placed.push_back(rect);
    }
}

TEST_CASE("bitmaps of nearly one height share a shelf", "[raster]")
{
    Shelves shelves(100);
    CHECK(shelves.place({40, 20}) == ui::Point{0, 0});
    CHECK(shelves.place({40, 18}) == ui::Point{40, 0});
    CHECK(shelves.place({10, 5}).y == 20);
}

TEST_CASE("a bitmap wider than the area widens it", "[raster]")
{
    Shelves shelves(100);
    shelves.place({40, 20});
    shelves.place({300, 20});
    CHECK(shelves.width() == 300);
}
