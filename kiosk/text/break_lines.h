// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/shaped_text.h"

#include "intl/line_breaker.h"

#include <span>
#include <vector>

namespace parvis::text {

/// What stands between two places where a line may end. The last blanks have no width of their own, since they hang
/// when the line ends there.
struct Segment {
    ByteRange range;
    std::size_t ink_end = 0;   ///< where its trailing blanks begin
    float width = 0;           ///< in em, up to `ink_end`
    float trailing_blanks = 0; ///< in em
    bool ends_line = false;    ///< a line must end behind it
};

/// A line, before its glyphs are in their order.
struct LineRange {
    std::size_t begin = 0;
    std::size_t ink_end = 0; ///< where the trailing blanks begin, which are not drawn
    std::size_t end = 0;
};

/// Places within a cluster are passed over: no line ends inside a syllable or a ligature.
std::vector<Segment> divide_into_segments(ShapedText const& shaped, std::span<intl::BreakOpportunity const> breaks);

/// As many segments on each line as fit `width`, in em. A segment that is too wide alone is cut between clusters.
std::vector<LineRange> break_lines(ShapedText const& shaped, std::span<Segment const> segments, float width);

}
