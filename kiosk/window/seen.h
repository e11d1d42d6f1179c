// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "raster/quads.h"

namespace parvis::window {

/// What of `quads` can be seen in `area`, cut at its edges: nothing that lies below an opaque one that fills the area.
std::vector<raster::Quad> seen(std::vector<raster::Quad> const& quads, ui::Rect const& area);

}
