// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/seen.h"

namespace parvis::window {

std::vector<raster::Quad> seen(std::vector<raster::Quad> const& quads, ui::Rect const& area)
{
    std::vector<raster::Quad> result;
    for (auto const& quad : quads) {
        auto const kept = raster::cut(quad, area);
        if (!kept) continue;
        if (kept->target == area && kept->opaque()) result.clear();
        result.push_back(*kept);
    }
    return result;
}

}
