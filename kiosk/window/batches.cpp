// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/batches.h"

#include <algorithm>

namespace parvis::window {

std::vector<Batch> batches(std::vector<raster::Quad> const& quads)
{
    std::vector<Batch> result(1);
    for (auto const& quad : quads) {
        if (!quad.opaque()) {
            result.back().covered.push_back(quad);
            continue;
        }
        auto const& drawn_after = result.back().covered;
        auto const hidden = [&](raster::Quad const& other) { return !intersection(quad.target, other.target).empty(); };
        if (std::any_of(drawn_after.begin(), drawn_after.end(), hidden)) result.emplace_back();
        result.back().opaque.push_back(quad);
    }
    return result;
}

}
