// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/fonts.h"

namespace parvis::raster {

/// Coverage of the top left quarter of a disc of `radius` pixels, in a square of that size. `hole` is the radius of a
/// concentric disc left out: what remains is the corner of a border.
text::Bitmap rasterize_corner(int radius, int hole = 0);

}
