// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/cluster_cursor.h"

namespace parvis::text {

float ClusterCursor::advance_to(std::size_t byte)
{
    float width = 0;
    while (!at_end() && position() < byte) {
        if (m_glyph == 0 && word().range.end <= byte) {
            width += static_cast<float>(word().shaped->advance) * m_shaped.em_per_unit[word().run];
            next_word();
        } else {
            width += advance_one();
        }
    }
    return width;
}

float ClusterCursor::advance_one()
{
    auto const em = m_shaped.em_per_unit[word().run];
    auto const count = word().shaped->glyphs.size();
    int advance = 0;
    if (count > 0) {
        auto const cluster = glyph(m_glyph).cluster;
        for (; m_glyph < count && glyph(m_glyph).cluster == cluster; ++m_glyph)
            advance += glyph(m_glyph).advance;
    }
    if (m_glyph == count) next_word();
    return static_cast<float>(advance) * em;
}

std::size_t ClusterCursor::position() const
{
    if (at_end()) return m_shaped.text.size();
    return m_glyph == 0 ? word().range.begin : word().range.begin + glyph(m_glyph).cluster;
}

ShapedGlyph const& ClusterCursor::glyph(std::size_t index) const
{
    auto const& glyphs = word().shaped->glyphs;
    return m_shaped.runs[word().run].is_right_to_left() ? glyphs[glyphs.size() - 1 - index] : glyphs[index];
}

void ClusterCursor::next_word()
{
    ++m_word;
    m_glyph = 0;
}

}
