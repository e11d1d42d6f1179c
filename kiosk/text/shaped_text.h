// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/word.h"

#include <string_view>
#include <vector>

namespace parvis::text {

/// A paragraph when its glyphs are known, and its lines are not.
struct ShapedText {
    std::string_view text;
    std::vector<Run> runs;
    std::vector<Word> words;        ///< in the order of the text, which they cover
    std::vector<float> em_per_unit; ///< for each run, what one of its font's units measures
};

}
