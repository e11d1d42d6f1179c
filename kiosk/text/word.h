// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/itemize.h"

#include <cstdint>
#include <limits>
#include <string_view>
#include <vector>

namespace parvis::text {

/// The id of a glyph that draws nothing and takes no room: a control or a joiner.
constexpr std::uint32_t invisible_glyph = std::numeric_limits<std::uint32_t>::max();

/// A glyph in font units, y upwards.
struct ShapedGlyph {
    std::uint32_t id = 0;
    int advance = 0;
    int offset_x = 0;
    int offset_y = 0;
    std::uint32_t cluster = 0; ///< byte offset in its word
};

/// The glyphs of a word from left to right, whatever its direction.
struct ShapedWord {
    std::vector<ShapedGlyph> glyphs;
    int advance = 0;
};

/// A word, or the blanks between two, in its place in a paragraph.
struct Word {
    ByteRange range;
    std::size_t run = 0;
    ShapedWord const* shaped = nullptr;
};

/// The stretches of a run that are shaped by themselves: words and blanks in turn. Only spaces divide, since elsewhere
/// letters act upon one another; and not where a combining mark stands on the space, nor in Nastaliq, whose words slope
/// into one another.
std::vector<ByteRange> divide_into_words(std::string_view text, Run const& run);

}
