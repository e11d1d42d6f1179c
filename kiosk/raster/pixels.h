// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/geometry.h"

#include <cstddef>
#include <vector>

namespace parvis::raster {

/// A painted screen: opaque, top row first.
struct Pixels {
    ui::Size size;
    std::vector<ui::Colour> colours;

    explicit Pixels(ui::Size s) : size(s), colours(static_cast<std::size_t>(s.width) * s.height) {}

    [[nodiscard]] ui::Colour* row(int y) { return colours.data() + static_cast<std::ptrdiff_t>(y) * size.width; }
    [[nodiscard]] ui::Colour const* row(int y) const
    {
        return colours.data() + static_cast<std::ptrdiff_t>(y) * size.width;
    }
    [[nodiscard]] ui::Colour at(ui::Point point) const { return row(point.y)[point.x]; }

    friend bool operator==(Pixels const&, Pixels const&) = default;
};

// Libraries read and write them as bytes: red, green, blue, 255.
static_assert(sizeof(ui::Colour) == 4);

}
