// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/break_lines.h"
#include "text/layout.h"
#include "text/line_metrics.h"

#include "intl/direction.h"

#include <span>

namespace parvis::text {

/// How the lines of a paragraph lie in their box.
struct Box {
    Style style;
    intl::Direction direction = intl::Direction::LeftToRight;
    float width = 0; ///< in pixels; infinite for a box as wide as its widest line
    LineMetrics metrics;
};

/// Gives each glyph its place: runs in visual order, lines aligned, one below the other.
Layout place(ShapedText const& shaped, std::span<LineRange const> lines, Box const& box);

}
