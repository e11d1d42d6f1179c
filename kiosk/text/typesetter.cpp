// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/typesetter.h"

#include "text/faces.h"
#include "text/place.h"
#include "text/preparer.h"

#include <algorithm>

namespace parvis::text {

Typesetter::Typesetter(Fonts const& fonts) : m_preparer(std::make_unique<Preparer>(fonts.faces())) {}
Typesetter::~Typesetter() = default;

Layout Typesetter::lay_out(Paragraph const& paragraph, Style const& style, float width)
{
    auto const& prepared = m_preparer->prepare(paragraph, style.weight);
    auto const lines = break_lines(prepared.shaped, prepared.segments, width / style.size);
    return place(prepared.shaped, lines,
                 {.style = style, .direction = paragraph.direction, .width = width, .metrics = prepared.metrics});
}

float Typesetter::min_width(Paragraph const& paragraph, Style const& style)
{
    auto const& segments = m_preparer->prepare(paragraph, style.weight).segments;
    return std::ranges::max_element(segments, {}, &Segment::width)->width * style.size;
}

}
