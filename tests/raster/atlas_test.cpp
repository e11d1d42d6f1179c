// SPDX-License-Identifier: GPL-3.0-or-later
#include "raster/atlas.h"

#include "support/catch.h"
#include "support/painters_scene.h"

using namespace parvis;
using raster::Atlas;

namespace {

constexpr text::FontId noto_sans{0};

std::vector<std::uint8_t> coverage_of(Atlas const& atlas, ui::Rect const& area)
{
    std::vector<std::uint8_t> result;
    for (int y = area.y; y < area.bottom(); ++y)
        for (int x = area.x; x < area.right(); ++x)
            result.push_back(atlas.coverage()[static_cast<std::size_t>(y) * atlas.size().width + x]);
    return result;
}

}

TEST_CASE("a glyph lies in the atlas as the font draws it", "[raster]")
{
    auto const fonts = testing::machine_fonts();
    Atlas atlas(fonts);
    auto const id = fonts.glyph(noto_sans, U'R');
    auto const entry = atlas.glyph(noto_sans, id, 30, 2);
    auto const bitmap = fonts.rasterize(noto_sans, id, 30, 2);
    CHECK(entry.left == bitmap.left);
    CHECK(entry.top == bitmap.top);
    CHECK(coverage_of(atlas, entry.area) == bitmap.coverage);
}

TEST_CASE("a glyph is drawn once for each size and each quarter of a pixel", "[raster]")
{
    auto const fonts = testing::machine_fonts();
    Atlas atlas(fonts);
    auto const id = fonts.glyph(noto_sans, U'R');
    auto const first = atlas.glyph(noto_sans, id, 30, 0);
    CHECK(atlas.glyph(noto_sans, id, 30, 0).area == first.area);
    CHECK(atlas.glyph(noto_sans, id, 30, 1).area != first.area);
    CHECK(atlas.glyph(noto_sans, id, 31, 0).area != first.area);
}

TEST_CASE("a space takes no room", "[raster]")
{
    auto const fonts = testing::machine_fonts();
    Atlas atlas(fonts);
    CHECK(atlas.glyph(noto_sans, fonts.glyph(noto_sans, U' '), 30, 0).area.empty());
}

TEST_CASE("the first pixel is fully covered, also after everything was forgotten", "[raster]")
{
    auto const fonts = testing::machine_fonts();
    Atlas atlas(fonts, 0);
    CHECK(atlas.coverage()[0] == 255);
    atlas.corner(500);
    atlas.begin_frame();
    CHECK(atlas.coverage()[0] == 255);
}

TEST_CASE("the atlas tells once what has changed", "[raster]")
{
    auto const fonts = testing::machine_fonts();
    Atlas atlas(fonts);
    atlas.take_dirty();
    CHECK_FALSE(atlas.take_dirty());
    auto const a = atlas.corner(20).area;
    auto const b = atlas.corner(60).area;
    auto const dirty = atlas.take_dirty();
    REQUIRE(dirty);
    CHECK(dirty->contains(a));
    CHECK(dirty->contains(b));
    CHECK_FALSE(atlas.take_dirty());
}

TEST_CASE("within a frame the atlas grows and nothing moves", "[raster]")
{
    auto const fonts = testing::machine_fonts();
    Atlas atlas(fonts, 100);
    auto const before = atlas.size();
    auto const small = atlas.corner(40);
    auto const drawn = coverage_of(atlas, small.area);
    for (int radius = 300; radius < 320; ++radius)
        atlas.corner(radius);
    auto const wide = atlas.corner(before.width + 1);
    CHECK(atlas.size().height > before.height);
    CHECK(atlas.size().width > before.width);
    CHECK(coverage_of(atlas, small.area) == drawn);
    CHECK(ui::Rect{0, 0, atlas.size().width, atlas.size().height}.contains(wide.area));
    CHECK(atlas.corner(40).area == small.area);
}

TEST_CASE("between frames the atlas forgets what is more than comfortable", "[raster]")
{
    auto const fonts = testing::machine_fonts();
    Atlas atlas(fonts, 100);
    auto const kept = atlas.corner(40).area;
    atlas.begin_frame();
    CHECK(atlas.corner(40).area == kept);
    auto const generation = atlas.generation();
    auto const large = atlas.corner(300).area;
    CHECK(atlas.generation() == generation);
    atlas.begin_frame();
    CHECK(atlas.generation() != generation);
    CHECK(atlas.corner(300).area.y < large.y);
}
