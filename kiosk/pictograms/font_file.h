// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace parvis::pictograms {

/// The built font: where it is installed, or in the source tree for a program that is not.
std::filesystem::path font_file();

}
