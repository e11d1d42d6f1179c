// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/break_lines.h"

#include "text/cluster_cursor.h"

#include "intl/character.h"
#include "intl/utf8.h"

namespace parvis::text {

namespace {

/// A line as wide as `min_width` must hold what was measured for it, in whatever order the parts are added up.
constexpr float rounding = 1e-4F;

/// Where the blanks at the end of `range` begin.
std::size_t without_blanks(std::string_view text, ByteRange range)
{
    auto end = range.end;
    for (auto at = end; at > range.begin; end = at)
        if (!intl::is_blank(intl::previous_code_point(text, at))) break;
    return end;
}

class LineBuilder {
public:
    LineBuilder(ShapedText const& shaped, float width) : m_cursor(shaped), m_width(width + rounding) {}

    void add(Segment const& segment)
    {
        if (segment.ink_end > segment.range.begin) add_ink(segment);
        m_blanks += segment.trailing_blanks;
        m_line.end = segment.range.end;
        if (segment.ends_line) end_line();
    }

    std::vector<LineRange> finish()
    {
        if (m_line.end > m_line.begin || m_lines.empty()) end_line();
        return std::move(m_lines);
    }

private:
    void add_ink(Segment const& segment)
    {
        auto const fits = m_used + m_blanks + segment.width <= m_width;
        if (!fits && m_line.end > m_line.begin) end_line();
        if (segment.width > m_width)
            add_in_parts(segment);
        else
            m_used += m_blanks + segment.width;
        m_blanks = 0;
        m_line.ink_end = segment.ink_end;
    }

    void add_in_parts(Segment const& segment)
    {
        m_cursor.advance_to(segment.range.begin);
        while (m_cursor.position() < segment.ink_end) {
            auto const begin = m_cursor.position();
            auto const width = m_cursor.advance_one();
            if (m_used + width > m_width && begin > m_line.begin) {
                m_line.ink_end = m_line.end = begin;
                end_line();
            }
            m_used += width;
            m_line.end = m_cursor.position();
        }
    }

    void end_line()
    {
        m_lines.push_back(m_line);
        m_line = {m_line.end, m_line.end, m_line.end};
        m_used = m_blanks = 0;
    }

    ClusterCursor m_cursor;
    float m_width;
    std::vector<LineRange> m_lines;
    LineRange m_line;
    float m_used = 0;   ///< up to the line's trailing blanks
    float m_blanks = 0; ///< the trailing blanks, which count when more follows on the line
};

}

std::vector<Segment> divide_into_segments(ShapedText const& shaped, std::span<intl::BreakOpportunity const> breaks)
{
    std::vector<Segment> segments;
    segments.reserve(breaks.size() + 1);
    ClusterCursor cursor(shaped);
    Segment segment;
    auto const end_at = [&](std::size_t at, bool ends_line) {
        segment.ink_end = without_blanks(shaped.text, {segment.range.begin, at});
        segment.width += cursor.advance_to(segment.ink_end);
        auto const blanks = cursor.advance_to(at);
        if (cursor.position() != at) {
            segment.width += blanks; // within a cluster: no place to end a line
            return;
        }
        segment.range.end = at;
        segment.trailing_blanks = blanks;
        segment.ends_line = ends_line;
        segments.push_back(segment);
        segment = {.range = {at, at}};
    };
    for (auto const& [at, kind] : breaks)
        end_at(at, kind == intl::BreakOpportunity::Kind::Mandatory);
    end_at(shaped.text.size(), false);
    return segments;
}

std::vector<LineRange> break_lines(ShapedText const& shaped, std::span<Segment const> segments, float width)
{
    LineBuilder lines(shaped, width);
    for (auto const& segment : segments)
        lines.add(segment);
    return lines.finish();
}

}
