// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/paragraph.h"

#include <cstdint>
#include <vector>

namespace parvis::text {

/// A font of the collection. 0 is valid.
enum class FontId : std::uint16_t {};

enum class Weight { Regular, Bold };
enum class Align { Start, Centre, End };

struct Style {
    float size = 16; ///< pixels per em
    Weight weight = Weight::Regular;
    Align align = Align::Start; ///< start is the right in a right-to-left paragraph
};

/// A glyph in visual order. `x` is its origin's distance from the left of the layout's box, `y` from the top; both in
/// pixels.
struct Glyph {
    FontId font{};
    std::uint32_t id = 0;
    float x = 0;
    float y = 0;
    float advance = 0;
    std::size_t cluster = 0; ///< byte offset in the paragraph
    int link = -1;
};

struct Line {
    ByteRange range;
    std::vector<Glyph> glyphs;
    float left = 0;     ///< where the ink's advance box starts, after alignment
    float width = 0;    ///< without trailing blanks
    float baseline = 0; ///< whole pixels from the top of the layout
};

/// The box of a link's text on one line, in pixels.
struct LinkBox {
    int link = -1;
    float x = 0, y = 0, width = 0, height = 0;
};

/// A paragraph, set. Every line is as high as `line_height`, which suits the tallest script used.
struct Layout {
    std::vector<Line> lines;
    std::vector<LinkBox> links;
    float line_height = 0;
    float width = 0;  ///< the widest line's
    float height = 0; ///< lines × line_height
    bool missing_glyphs = false;
};

}
