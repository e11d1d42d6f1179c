// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/paint.h"

#include <algorithm>

namespace parvis::image {

namespace {

/// value / 255, rounded, for values up to 255 * 255.
constexpr unsigned divided_by_255(unsigned value)
{
    return (value + 128 + ((value + 128) >> 8)) >> 8;
}

constexpr std::uint8_t mix(std::uint8_t below, std::uint8_t above, unsigned alpha)
{
    return static_cast<std::uint8_t>(divided_by_255(above * alpha + below * (255 - alpha)));
}

void blend(ui::Colour& pixel, ui::Colour colour, unsigned alpha)
{
    pixel = {mix(pixel.red, colour.red, alpha), mix(pixel.green, colour.green, alpha),
             mix(pixel.blue, colour.blue, alpha), 255};
}

void fill(raster::Pixels& pixels, ui::Rect const& target, ui::Colour colour)
{
    for (int y = target.y; y < target.bottom(); ++y) {
        auto* const first = pixels.row(y) + target.x;
        if (colour.alpha == 255)
            std::fill_n(first, target.width, colour);
        else
            std::for_each_n(first, target.width, [&](ui::Colour& pixel) { blend(pixel, colour, colour.alpha); });
    }
}

void cover(raster::Pixels& pixels, raster::Quad const& quad, raster::Atlas const& atlas)
{
    auto const& target = quad.target;
    auto const step = quad.flip_x ? -1 : 1;
    auto const column = quad.source.x + (quad.flip_x ? target.width - 1 : 0);
    for (int y = 0; y < target.height; ++y) {
        auto const row = quad.source.y + (quad.flip_y ? target.height - 1 - y : y);
        auto const* const coverage = &atlas.coverage()[static_cast<std::size_t>(row) * atlas.size().width + column];
        auto* const pixel = pixels.row(target.y + y) + target.x;
        for (int x = 0; x < target.width; ++x)
            if (auto const covered = coverage[x * step]; covered != 0)
                blend(pixel[x], quad.colour, divided_by_255(covered * quad.colour.alpha));
    }
}

}

raster::Pixels paint(ui::DisplayList const& list, raster::Atlas& atlas)
{
    raster::Pixels pixels(list.size);
    for (auto const& quad : raster::quads(list, atlas)) {
        if (quad.solid)
            fill(pixels, quad.target, quad.colour);
        else
            cover(pixels, quad, atlas);
    }
    return pixels;
}

}
