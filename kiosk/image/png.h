// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "raster/pixels.h"

#include <filesystem>
#include <string>

namespace parvis::image {

/// The bytes of a PNG file of three channels.
std::string encode_png(raster::Pixels const& pixels);

/// Throws Error with the path and the reason.
void write_png(raster::Pixels const& pixels, std::filesystem::path const& path);

}
