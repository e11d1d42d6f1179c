// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/paint.h"

#include "support/catch.h"
#include "support/painters_scene.h"

using namespace parvis;

namespace {

constexpr ui::Colour white{255, 255, 255, 255};
constexpr ui::Colour black{0, 0, 0, 255};
constexpr ui::Colour red{255, 0, 0, 255};

ui::DisplayList list_of(ui::Size size, std::vector<ui::Item> items)
{
    items.insert(items.begin(), ui::Box{.rect = {0, 0, size.width, size.height}, .fill = white});
    ui::DisplayList list;
    list.size = size;
    list.layers = {{.clip = {0, 0, size.width, size.height}, .items = std::move(items)}};
    return list;
}

raster::Pixels painted(ui::DisplayList const& list)
{
    auto const fonts = testing::machine_fonts();
    raster::Atlas atlas(fonts);
    return image::paint(list, atlas);
}

/// The same picture seen in a mirror.
raster::Pixels mirrored(raster::Pixels const& pixels)
{
    raster::Pixels result(pixels.size);
    for (int y = 0; y < pixels.size.height; ++y)
        std::reverse_copy(pixels.row(y), pixels.row(y) + pixels.size.width, result.row(y));
    return result;
}

/// The part of a white picture that is not white.
ui::Rect ink(raster::Pixels const& pixels)
{
    ui::Rect box;
    for (int y = 0; y < pixels.size.height; ++y)
        for (int x = 0; x < pixels.size.width; ++x) {
            if (pixels.at({x, y}) == white) continue;
            if (box.empty()) box = {x, y, 1, 1};
            auto const left = std::min(box.x, x);
            box = {left, box.y, std::max(box.right(), x + 1) - left, y + 1 - box.y};
        }
    return box;
}

}

TEST_CASE("a box is painted on its pixels and no others", "[image]")
{
    auto const pixels = painted(list_of({20, 10}, {ui::Box{.rect = {3, 2, 5, 4}, .fill = red}}));
    CHECK(ink(pixels) == ui::Rect{3, 2, 5, 4});
    CHECK(pixels.at({3, 2}) == red);
    CHECK(pixels.at({7, 5}) == red);
}

TEST_CASE("a round corner lets the ground be seen, a square one does not", "[image]")
{
    auto const pixels = painted(
        list_of({40, 40}, {ui::Box{.rect = {0, 0, 40, 40}, .fill = red, .radius = 12, .corners = ui::TopRight}}));
    CHECK(pixels.at({39, 0}) == white);
    CHECK(pixels.at({0, 0}) == red);
    CHECK(pixels.at({39, 39}) == red);
    CHECK(pixels.at({34, 11}) == red);
}

TEST_CASE("a border lies inside of its box, around the fill", "[image]")
{
    auto const pixels = painted(list_of(
        {40, 40}, {ui::Box{.rect = {5, 5, 30, 30}, .fill = red, .radius = 8, .border_width = 3, .border = black}}));
    CHECK(ink(pixels) == ui::Rect{5, 5, 30, 30});
    for (auto const middle : {ui::Point{5, 20}, {7, 20}, {34, 20}, {20, 5}, {20, 34}, {20, 32}})
        CHECK(pixels.at(middle) == black);
    for (auto const inner : {ui::Point{8, 20}, {31, 20}, {20, 8}, {20, 31}})
        CHECK(pixels.at(inner) == red);
}

TEST_CASE("no ground shines through between a border and its fill", "[image]")
{
    auto const pixels = painted(list_of(
        {60, 60}, {ui::Box{.rect = {0, 0, 60, 60}, .fill = black, .radius = 25, .border_width = 4, .border = black}}));
    auto const plain = painted(list_of({60, 60}, {ui::Box{.rect = {0, 0, 60, 60}, .fill = black, .radius = 25}}));
    CHECK(pixels == plain);
}

TEST_CASE("a see-through border is equally dense all around", "[image]")
{
    ui::Colour const veil{0, 0, 0, 128};
    auto const pixels = painted(list_of(
        {60, 60},
        {ui::Box{.rect = {0, 0, 60, 60}, .fill = {0, 0, 0, 0}, .radius = 20, .border_width = 6, .border = veil}}));
    auto const along = pixels.at({30, 3});
    CHECK(along.red == 127);
    CHECK(pixels.at({3, 30}) == along);
    CHECK(pixels.at({8, 9}) == along); // in the corner
    CHECK(pixels.at({19, 2}) == along);
    CHECK(pixels.at({30, 30}) == white);
}

TEST_CASE("what a layer's clip cuts is what would be there without it", "[image]")
{
    auto const fonts = testing::machine_fonts();
    auto const draw = [&](ui::Rect clip) {
        ui::Layer layer{.clip = clip, .items = {}};
        layer.items.emplace_back(ui::Box{.rect = {4, 4, 52, 52}, .fill = red, .radius = 20});
        layer.items.emplace_back(testing::letters(fonts, "Ag", 40, {6, 44}, black));
        auto list = list_of({60, 60}, {});
        list.layers.push_back(layer);
        return painted(list);
    };
    auto const whole = draw({0, 0, 60, 60});
    ui::Rect const clip{9, 11, 37, 29};
    auto const cut = draw(clip);
    for (int y = 0; y < 60; ++y)
        for (int x = 0; x < 60; ++x) {
            INFO("pixel " << x << "," << y);
            REQUIRE(cut.at({x, y}) == (clip.contains(ui::Point{x, y}) ? whole.at({x, y}) : white));
        }
}

TEST_CASE("a box and a mirrored pictogram in the middle of the picture look the same in a mirror", "[image]")
{
    auto const fonts = testing::machine_fonts();
    auto const draw = [&](bool is_mirrored, std::uint8_t corners) {
        return painted(
            list_of({80, 60}, {ui::Box{.rect = {0, 0, 80, 60}, .fill = red, .radius = 20, .corners = corners},
                               testing::pictogram(fonts, "back", 40, {20, 10}, is_mirrored, black)}));
    };
    auto const straight = draw(false, ui::TopLeft | ui::BottomRight);
    CHECK(mirrored(straight) != straight);
    CHECK(mirrored(straight) == draw(true, ui::TopRight | ui::BottomLeft));
}

TEST_CASE("letters stand on whole pixels, and move by quarters of one", "[image]")
{
    auto const fonts = testing::machine_fonts();
    auto const at = [&](float x) {
        auto run = testing::letters(fonts, "l", 40, {10, 50}, black);
        run.glyphs[0].x = x;
        return painted(list_of({60, 60}, {run}));
    };
    CHECK(at(10.0F) == at(10.1F));
    CHECK(at(10.0F) != at(10.25F));
    CHECK(at(10.9F) == at(11.0F));
    CHECK(ink(at(11.0F)) == ink(at(10.0F)).moved(1, 0));
}

TEST_CASE("letters are still right after the atlas was emptied", "[image]")
{
    auto const fonts = testing::machine_fonts();
    auto const scene = testing::painters_scene(fonts, {640, 400});
    raster::Atlas roomy(fonts);
    auto const expected = image::paint(scene, roomy);

    raster::Atlas cramped(fonts, 0); // forgets everything before each frame
    CHECK(image::paint(scene, cramped) == expected);
    CHECK(image::paint(scene, cramped) == expected);
}
