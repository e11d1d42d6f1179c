// SPDX-License-Identifier: GPL-3.0-or-later
#include "raster/corner.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace parvis::raster {

namespace {

/// Each column of pixels is cut into this many slices, each of which is covered exactly to the circle's height.
constexpr int slices = 16;

/// Adds `weight` times the covered part of each pixel to `sums`, for a disc around the square's bottom right corner.
void add_disc(std::vector<float>& sums, int size, int radius, float weight)
{
    auto const r = static_cast<double>(radius);
    for (int slice = 0; slice < radius * slices; ++slice) {
        auto const distance = (slice + 0.5) / slices;
        auto const top = size - std::sqrt(r * r - distance * distance);
        auto const column = size - 1 - slice / slices;
        auto const first = static_cast<int>(top);
        for (int row = first; row < size; ++row)
            sums[static_cast<std::size_t>(row) * size + column] +=
                weight * static_cast<float>(std::min(1.0, row + 1 - top)) / slices;
    }
}

}

text::Bitmap rasterize_corner(int radius, int hole)
{
    std::vector<float> sums(static_cast<std::size_t>(radius) * radius);
    add_disc(sums, radius, radius, 1);
    add_disc(sums, radius, hole, -1);

    std::vector<std::uint8_t> coverage;
    coverage.reserve(sums.size());
    for (auto const sum : sums)
        coverage.push_back(static_cast<std::uint8_t>(std::lround(std::clamp(sum, 0.0F, 1.0F) * 255)));
    return {.left = 0, .top = 0, .width = radius, .height = radius, .coverage = std::move(coverage)};
}

}
