// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/capitals.h"

#include "text/noto.h"
#include "text/visual_text.h"

#include "intl/utf8.h"

#include "support/append_utf8.h"

namespace parvis::text::capitals {

Alphabet arabic()
{
    return {"ar", 0x621};
}

Alphabet persian()
{
    return {"fa", 0x621};
}

Alphabet hebrew()
{
    return {"he", 0x5D0};
}

Alphabet nko()
{
    return {"nqo", 0x7CA};
}

Writer::Writer(Alphabet alphabet) : m_alphabet(std::move(alphabet))
{
    m_paragraph.language = m_alphabet.language;
    m_paragraph.direction = intl::Direction::RightToLeft;
}

Writer& Writer::text(std::string_view capitals)
{
    for (std::size_t at = 0; at < capitals.size();) {
        auto const c = intl::next_code_point(capitals, at);
        auto const is_capital = c >= 'A' && c <= 'Z';
        append_utf8(m_paragraph.text, is_capital ? m_alphabet.first_letter + (c - 'A') : c);
    }
    return *this;
}

Writer& Writer::span(SpanKind kind, std::string_view capitals)
{
    auto const begin = m_paragraph.text.size();
    text(capitals);
    return add({begin, m_paragraph.text.size()}, kind);
}

Writer& Writer::mark(SpanKind kind, std::string_view part)
{
    auto const begin = m_paragraph.text.rfind(part);
    return add({begin, begin + part.size()}, kind);
}

Writer& Writer::add(ByteRange range, SpanKind kind)
{
    // Not pushed as a temporary: g++ 14 takes its empty value for an uninitialized one.
    auto& span = m_paragraph.spans.emplace_back();
    span.range = range;
    span.kind = kind;
    return *this;
}

std::string Writer::seen() const
{
    Typesetter typesetter(noto());
    auto const layout = typesetter.lay_out(m_paragraph, {}, any_width);
    std::string seen;
    for (auto const c : visual_text(layout.lines.at(0), m_paragraph.text, noto())) {
        auto const is_letter = c >= m_alphabet.first_letter && c < m_alphabet.first_letter + 26;
        append_utf8(seen, is_letter ? 'A' + (c - m_alphabet.first_letter) : c);
    }
    return seen;
}

}
