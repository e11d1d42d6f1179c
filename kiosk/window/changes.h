// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "raster/quads.h"

#include <vector>

namespace parvis::window {

/// A rectangle outside of which two frames look the same; empty if they are equal. Most touches change a few quads in
/// the middle of a list.
ui::Rect changed_area(std::vector<raster::Quad> const& before, std::vector<raster::Quad> const& after);

}
