// SPDX-License-Identifier: GPL-3.0-or-later
#include "raster/quads.h"

#include "support/catch.h"
#include "support/painters_scene.h"

using namespace parvis;

namespace {

std::vector<ui::Rect> targets(ui::Box const& box)
{
    auto const fonts = testing::machine_fonts();
    raster::Atlas atlas(fonts);
    ui::DisplayList list;
    list.size = {100, 100};
    list.layers = {{.clip = {0, 0, 100, 100}, .items = {box}}};
    std::vector<ui::Rect> result;
    for (auto const& quad : raster::quads(list, atlas))
        result.push_back(quad.target);
    return result;
}

}

TEST_CASE("a plain box is one quad", "[raster]")
{
    CHECK(targets({.rect = {10, 10, 20, 30}, .fill = ui::rgb(0)}) == std::vector{ui::Rect{10, 10, 20, 30}});
}

TEST_CASE("what nobody would see makes no quad", "[raster]")
{
    CHECK(targets({.rect = {10, 10, 20, 30}, .fill = {9, 9, 9, 0}}).empty());
    CHECK(targets({.rect = {200, 10, 20, 30}, .fill = ui::rgb(0)}).empty());
}

TEST_CASE("the pieces of a box cover each of its pixels once", "[raster]")
{
    ui::Rect const rect{10, 12, 41, 33};
    for (int corners = 0; corners <= ui::AllCorners; ++corners)
        for (int radius : {0, 5, 16, 90}) {
            INFO("corners " << corners << ", radius " << radius);
            std::vector<int> covered(100 * 100);
            for (auto const& target : targets({.rect = rect,
                                      .fill = ui::rgb(0),
                                      .radius = radius,
                                      .corners = static_cast<std::uint8_t>(corners)}))
                for (int y = target.y; y < target.bottom(); ++y)
                    for (int x = target.x; x < target.right(); ++x)
                        ++covered[static_cast<std::size_t>(y) * 100 + x];
            auto const outside = std::count(covered.begin(), covered.end(), 0);
            auto const once = std::count(covered.begin(), covered.end(), 1);
            CHECK(once == rect.width * rect.height);
            CHECK(outside == 100 * 100 - once);
        }
}
