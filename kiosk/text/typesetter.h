// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/fonts.h"
#include "text/layout.h"

#include <memory>

namespace parvis::text {

/// Sets paragraphs: itemize, shape, break, order. Keeps shaped words and paragraphs between calls, in font units, so
/// that a new size or width shapes nothing again. Used from one thread.
class Typesetter {
public:
    explicit Typesetter(Fonts const& fonts);
    ~Typesetter();
    Typesetter(Typesetter const&) = delete;
    Typesetter& operator=(Typesetter const&) = delete;

    /// `width` in pixels; a word that does not fit breaks at clusters. An infinite width sets one line a paragraph.
    [[nodiscard]] Layout lay_out(Paragraph const& paragraph, Style const& style, float width);

    /// The least width at which no word is broken, in pixels.
    [[nodiscard]] float min_width(Paragraph const& paragraph, Style const& style);

private:
    std::unique_ptr<class Preparer> m_preparer;
};

}
