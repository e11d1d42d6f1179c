// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/shaped_text.h"

namespace parvis::text {

/// Walks over the clusters of a shaped text in the order of the text, and adds up their widths.
class ClusterCursor {
public:
    explicit ClusterCursor(ShapedText const& shaped) : m_shaped(shaped) {}

    /// Moves to the first cluster that begins at `byte` or behind it, and gives the width passed over, in em.
    float advance_to(std::size_t byte);

    /// Moves behind the current cluster, and gives its width.
    float advance_one();

    /// Where the current cluster begins; the end of the text behind the last one.
    [[nodiscard]] std::size_t position() const;

private:
    [[nodiscard]] Word const& word() const { return m_shaped.words[m_word]; }
    [[nodiscard]] bool at_end() const { return m_word == m_shaped.words.size(); }
    [[nodiscard]] ShapedGlyph const& glyph(std::size_t index) const;
    void next_word();

    ShapedText const& m_shaped;
    std::size_t m_word = 0;
    std::size_t m_glyph = 0; ///< glyphs of the word already passed, in the order of the text
};

}
