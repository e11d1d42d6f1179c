// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/font_files.h"

#include "text/faces.h"

namespace parvis::conformance {

FontFile describe(text::FontId font)
{
    auto const family = text::families()[static_cast<std::size_t>(text::Fonts::Faces::family_of(font))];
    auto const weight = static_cast<std::size_t>(font) % 2 == 0 ? "-Regular" : "-Bold";
    return {std::string(family.file) + weight + std::string(family.extension), static_cast<int>(family.face)};
}

}
