// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "raster/pixels.h"
#include "ui/palette.h"

#include <algorithm>
#include <cmath>

/// What an eye makes of painted pixels.
namespace parvis::testing {

/// Relative luminance, 0 to 1: what flashes are counted in (WCAG 2.2).
inline double luminance(ui::Colour colour)
{
    return ui::contrast(colour, ui::rgb(0x000000)) * 0.05 - 0.05;
}

/// The grey of a black and white picture, 0 to 255.
inline int grey(ui::Colour colour)
{
    return static_cast<int>(std::lround(0.299 * colour.red + 0.587 * colour.green + 0.114 * colour.blue));
}

/// The largest contrast between two pictures at one place of an area.
inline double strongest_contrast(raster::Pixels const& a, raster::Pixels const& b, ui::Rect area)
{
    auto strongest = 1.0;
    auto const seen = intersection(area, {0, 0, a.size.width, a.size.height});
    for (auto y = seen.y; y < seen.bottom(); ++y)
        for (auto x = seen.x; x < seen.right(); ++x)
            if (!(a.row(y)[x] == b.row(y)[x])) strongest = std::max(strongest, ui::contrast(a.row(y)[x], b.row(y)[x]));
    return strongest;
}

}
