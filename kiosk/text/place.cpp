// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/place.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace parvis::text {

namespace {

/// The runs of a line, from left to right.
std::vector<std::size_t> runs_in_visual_order(ShapedText const& shaped, LineRange const& line)
{
    auto const first =
        std::ranges::upper_bound(shaped.runs, line.begin, {}, [](Run const& run) { return run.range.end; });
    std::vector<intl::Level> levels;
    for (auto run = first; run != shaped.runs.end() && run->range.begin < line.ink_end; ++run)
        levels.push_back(run->level);
    auto order = intl::visual_order(levels);
    for (auto& index : order)
        index += static_cast<std::size_t>(first - shaped.runs.begin());
    return order;
}

/// The words of which some part lies in a range.
std::span<Word const> words_in(ShapedText const& shaped, std::size_t begin, std::size_t end)
{
    auto const first =
        std::ranges::upper_bound(shaped.words, begin, {}, [](Word const& word) { return word.range.end; });
    auto const last =
        std::ranges::lower_bound(shaped.words, end, {}, [](Word const& word) { return word.range.begin; });
    return {first, std::max(first, last)};
}

class LinePlacer {
public:
    LinePlacer(ShapedText const& shaped, LineRange const& range, float size, float baseline)
        : m_shaped(shaped), m_range(range), m_size(size)
    {
        m_line.range = {range.begin, range.end};
        m_line.baseline = baseline;
    }

    Line place()
    {
        reserve();
        for (auto const run : runs_in_visual_order(m_shaped, m_range)) {
            auto const& range = m_shaped.runs[run].range;
            auto const words =
                words_in(m_shaped, std::max(range.begin, m_range.begin), std::min(range.end, m_range.ink_end));
            if (m_shaped.runs[run].is_right_to_left())
                std::for_each(words.rbegin(), words.rend(), [this](Word const& word) { add(word); });
            else
                std::ranges::for_each(words, [this](Word const& word) { add(word); });
        }
        m_line.width = m_x;
        return std::move(m_line);
    }

private:
    void reserve()
    {
        std::size_t glyphs = 0;
        for (auto const& word : words_in(m_shaped, m_range.begin, m_range.ink_end))
            glyphs += glyphs_in_line(word).size();
        m_line.glyphs.reserve(glyphs);
    }

    /// A word that fills a thousand lines is not walked through for each of them.
    [[nodiscard]] std::span<ShapedGlyph const> glyphs_in_line(Word const& word) const
    {
        auto const& glyphs = word.shaped->glyphs;
        if (word.range.begin >= m_range.begin && word.range.end <= m_range.ink_end) return glyphs;
        auto const is_before = [&](ShapedGlyph const& glyph) {
            return word.range.begin + glyph.cluster < m_range.begin;
        };
        auto const is_behind = [&](ShapedGlyph const& glyph) {
            return word.range.begin + glyph.cluster >= m_range.ink_end;
        };
        auto const is_reversed = m_shaped.runs[word.run].is_right_to_left();
        auto const first = is_reversed ? std::ranges::partition_point(glyphs, is_behind)
                                       : std::ranges::partition_point(glyphs, is_before);
        auto const last = is_reversed ? std::partition_point(first, glyphs.end(), std::not_fn(is_before))
                                      : std::partition_point(first, glyphs.end(), std::not_fn(is_behind));
        return {first, last};
    }

    void add(Word const& word)
    {
        auto const& run = m_shaped.runs[word.run];
        auto const scale = m_shaped.em_per_unit[word.run] * m_size;
        for (auto const& glyph : glyphs_in_line(word)) {
            if (glyph.id == invisible_glyph) continue;
            auto const advance = static_cast<float>(glyph.advance) * scale;
            m_line.glyphs.push_back({.font = run.font,
                                     .id = glyph.id,
                                     .x = m_x + static_cast<float>(glyph.offset_x) * scale,
                                     .y = m_line.baseline - static_cast<float>(glyph.offset_y) * scale,
                                     .advance = advance,
                                     .cluster = word.range.begin + glyph.cluster,
                                     .link = run.link});
            m_x += advance;
        }
    }

    ShapedText const& m_shaped;
    LineRange m_range;
    float m_size;
    Line m_line;
    float m_x = 0;
};

void move(Line& line, float by)
{
    line.left += by;
    for (auto& glyph : line.glyphs)
        glyph.x += by;
}

/// How far from the left of the box a line begins.
float indent(Box const& box, float box_width, float line_width)
{
    auto const free = box_width - line_width;
    if (box.style.align == Align::Centre) return free / 2;
    auto const is_at_right = (box.style.align == Align::End) != (box.direction == intl::Direction::RightToLeft);
    return is_at_right ? free : 0;
}

void add_link_boxes(Line const& line, float top, float height, std::vector<LinkBox>& boxes)
{
    auto pen = line.left;
    auto open = -1;
    for (auto const& glyph : line.glyphs) {
        if (glyph.link >= 0 && glyph.link != open)
            boxes.push_back({.link = glyph.link, .x = pen, .y = top, .width = 0, .height = height});
        open = glyph.link;
        if (open >= 0) boxes.back().width += glyph.advance;
        pen += glyph.advance;
    }
}

}

Layout place(ShapedText const& shaped, std::span<LineRange const> lines, Box const& box)
{
    auto const size = box.style.size;
    Layout layout;
    layout.line_height = std::round(box.metrics.height() * size);
    auto const ascent = std::round(box.metrics.ascent * size);
    for (auto const& range : lines) {
        layout.lines.push_back(LinePlacer(shaped, range, size, layout.height + ascent).place());
        layout.width = std::max(layout.width, layout.lines.back().width);
        layout.height += layout.line_height;
    }
    auto const box_width = std::isfinite(box.width) ? box.width : layout.width;
    auto top = 0.0F;
    for (auto& line : layout.lines) {
        move(line, indent(box, box_width, line.width));
        add_link_boxes(line, top, layout.line_height, layout.links);
        top += layout.line_height;
        layout.missing_glyphs |= std::ranges::any_of(line.glyphs, [](Glyph const& glyph) { return glyph.id == 0; });
    }
    return layout;
}

}
