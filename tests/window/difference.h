// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "raster/pixels.h"

#include <algorithm>
#include <cstdlib>
#include <stdexcept>

namespace parvis::testing {

/// Of any channel of any pixel, out of 255.
inline int largest_difference(raster::Pixels const& a, raster::Pixels const& b)
{
    if (a.size != b.size) throw std::invalid_argument("the pictures are not of one size");
    int largest = 0;
    for (std::size_t i = 0; i < a.colours.size(); ++i) {
        auto const& p = a.colours[i];
        auto const& q = b.colours[i];
        for (auto const difference : {p.red - q.red, p.green - q.green, p.blue - q.blue})
            largest = std::max(largest, std::abs(difference));
    }
    return largest;
}

}
