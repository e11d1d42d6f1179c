// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/break_lines.h"
#include "text/line_metrics.h"
#include "text/paragraph.h"
#include "text/shaper.h"

#include <memory>
#include <unordered_map>
#include <vector>

namespace parvis::text {

/// All that can be known of a paragraph before its size and width are.
struct PreparedText {
    Paragraph paragraph;
    Weight weight = Weight::Regular;
    ShapedText shaped; ///< views of `paragraph`
    std::vector<Segment> segments;
    LineMetrics metrics;
};

/// Prepares paragraphs, and remembers those it has prepared: a page is set again at each touch.
class Preparer {
public:
    explicit Preparer(Fonts::Faces& faces);

    /// Valid until the next call.
    PreparedText const& prepare(Paragraph const& paragraph, Weight weight);

private:
    std::unique_ptr<PreparedText> prepare_anew(Paragraph const& paragraph, Weight weight);
    void shape(PreparedText& prepared);
    void find_segments(PreparedText& prepared);
    void measure(PreparedText& prepared) const;
    void make_room(std::size_t bytes);

    Fonts::Faces& m_faces;
    FontChooser m_chooser;
    Shaper m_shaper;
    intl::LineBreaker m_breaker;
    std::unordered_map<std::size_t, std::unique_ptr<PreparedText>> m_known; ///< by hash
    std::size_t m_bytes = 0;                                                ///< of the texts in `m_known`
};

}
