// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/layout.h"
#include "text/paragraph.h"
#include "text/typesetter.h"

#include <string>
#include <string_view>

/// Right-to-left text as UAX #9 writes it in its examples: CAPITALS stand for the letters of a script, and what is seen
/// is read from left to right.
namespace parvis::text::capitals {

struct Alphabet {
    std::string language;
    char32_t first_letter; ///< stands for A; 26 letters follow one another
};

Alphabet arabic();
Alphabet persian();
Alphabet hebrew();
Alphabet nko();

/// A right-to-left paragraph, put together from plain text and typed spans.
class Writer {
public:
    explicit Writer(Alphabet alphabet);

    Writer& text(std::string_view capitals);
    Writer& span(SpanKind kind, std::string_view capitals);
    /// Makes a span of ASCII text that has been written.
    Writer& mark(SpanKind kind, std::string_view part);

    [[nodiscard]] Paragraph const& paragraph() const { return m_paragraph; }

    /// What a reader sees when the paragraph is set on one line; brackets as they are drawn.
    [[nodiscard]] std::string seen() const;

private:
    Writer& add(ByteRange range, SpanKind kind);

    Alphabet m_alphabet;
    Paragraph m_paragraph;
};

}
