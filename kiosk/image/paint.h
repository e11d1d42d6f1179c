// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "raster/pixels.h"
#include "raster/quads.h"

/// The painter that needs no display: for previews, tickets, tests and the command line.
namespace parvis::image {

/// Paints a screen, on black where the list leaves a hole.
raster::Pixels paint(ui::DisplayList const& list, raster::Atlas& atlas);

}
