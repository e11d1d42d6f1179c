// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictograms/font_file.h"

namespace parvis::pictograms {

std::filesystem::path font_file()
{
    auto const* const name = "parvis-pictograms.ttf";
    auto installed = std::filesystem::path(PARVIS_SHARE_DIR) / name;
    if (std::filesystem::exists(installed)) return installed;
    return std::filesystem::path(PARVIS_PICTOGRAMS_SOURCE_DIR) / name;
}

}
