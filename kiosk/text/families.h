// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intl/script.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace parvis::text {

/// A family of the Noto collection, as Debian names its files: `<file>-Regular.ttf`, and `-Bold` where there is one.
struct Family {
    intl::Script script = intl::common_script;
    std::string_view file;
    std::string_view extension = ".ttf";
    unsigned face = 0;        ///< in a collection file
    float line_height = 0.0F; ///< in em; 0 leaves it to the font's own ascent and descent
    bool words_join = false;  ///< a word slopes into the next, so that a line is shaped as a whole
};

/// A place in `families()`.
enum class FamilyIndex : std::uint16_t {};

std::span<Family const> families();

/// What texts in a script and language are set in. Nothing if Noto has no family for the script.
std::optional<FamilyIndex> family_for(intl::Script script, std::string_view language);

/// Noto Sans, for Latin, Greek and Cyrillic, and for the digits and punctuation that other families lack.
FamilyIndex base_family();

}
