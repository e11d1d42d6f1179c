// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/changes.h"

#include <algorithm>
#include <span>

namespace parvis::window {

namespace {

using Quads = std::span<raster::Quad const>;

void widen(ui::Rect& area, Quads quads)
{
    for (auto const& quad : quads)
        area = united(area, quad.target);
}

}

ui::Rect changed_area(std::vector<raster::Quad> const& before, std::vector<raster::Quad> const& after)
{
    auto const [old_begin, new_begin] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    auto const [old_end, new_end] = std::mismatch(before.rbegin(), std::make_reverse_iterator(old_begin),
                                                  after.rbegin(), std::make_reverse_iterator(new_begin));
    ui::Rect area;
    widen(area, Quads(old_begin, old_end.base()));
    widen(area, Quads(new_begin, new_end.base()));
    return area;
}

}
