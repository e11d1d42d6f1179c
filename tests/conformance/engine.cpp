// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/engine.h"

#include "intl/utf8.h"
#include "support/append_utf8.h"

#include <algorithm>
#include <limits>

namespace parvis::conformance {

namespace {

/// Brackets turned round before they are set come out as if the engine did not mirror them.
text::Paragraph with_brackets_turned(text::Paragraph paragraph)
{
    std::ranges::transform(paragraph.text, paragraph.text.begin(), [](char c) {
        constexpr std::string_view pairs = "()[]";
        auto const at = pairs.find(c);
        return at == std::string_view::npos ? c : pairs[at ^ 1U];
    });
    return paragraph;
}

/// A text in which a line may end behind any character, and the way back to the offsets of the original.
struct Loosened {
    text::Paragraph paragraph;
    std::vector<std::size_t> original_offsets;
};

Loosened with_breaks_everywhere(text::Paragraph const& original)
{
    Loosened loosened{.paragraph = original, .original_offsets = {}};
    auto& text = loosened.paragraph.text;
    text.clear();
    for (std::size_t at = 0; at < original.text.size();) {
        auto const begin = at;
        append_utf8(text, intl::next_code_point(original.text, at));
        loosened.original_offsets.resize(text.size(), begin);
        constexpr char32_t zero_width_space = 0x200B;
        append_utf8(text, zero_width_space);
        loosened.original_offsets.resize(text.size(), at);
    }
    loosened.original_offsets.push_back(original.text.size());
    return loosened;
}

}

Engine::Engine(FontFiles& files, Defect defect)
    : m_files(files), m_defect(defect), m_fonts(text::Fonts::default_folders(), {}), m_typesetter(m_fonts)
{
}

Setting Engine::set(text::Paragraph const& paragraph)
{
    switch (m_defect) {
    case Defect::MirrorsNothing:
        return set_sound(with_brackets_turned(paragraph));
    case Defect::BreaksSyllables:
        return set_breaking_syllables(paragraph);
    case Defect::None:
        break;
    }
    return set_sound(paragraph);
}

Setting Engine::set_sound(text::Paragraph const& paragraph)
{
    text::Style const style{.size = text_size};
    Setting setting;
    for (auto const& line : m_typesetter.lay_out(paragraph, style, std::numeric_limits<float>::infinity()).lines)
        add_glyphs(line, setting);
    for (auto const& line : m_typesetter.lay_out(paragraph, style, line_width).lines)
        setting.line_starts.push_back(line.range.begin);
    setting.line_starts.erase(setting.line_starts.begin());
    return setting;
}

void Engine::add_glyphs(text::Line const& line, Setting& setting)
{
    constexpr char32_t dotted_circle = 0x25CC;
    setting.width += line.width;
    for (auto const& glyph : line.glyphs)
        setting.glyphs.push_back({.font = glyph.id == 0 ? nullptr : file(glyph.font),
                                  .id = glyph.id,
                                  .cluster = glyph.cluster,
                                  .is_dotted_circle = glyph.id == m_fonts.glyph(glyph.font, dotted_circle)});
}

Setting Engine::set_breaking_syllables(text::Paragraph const& paragraph)
{
    auto const loosened = with_breaks_everywhere(paragraph);
    auto setting = set_sound(loosened.paragraph);
    for (auto& glyph : setting.glyphs)
        glyph.cluster = loosened.original_offsets[glyph.cluster];
    for (auto& start : setting.line_starts)
        start = loosened.original_offsets[start];
    return setting;
}

FontFile const* Engine::file(text::FontId font)
{
    auto const index = static_cast<std::size_t>(font);
    if (m_known_files.size() <= index) m_known_files.resize(index + 1);
    auto*& known = m_known_files[index];
    if (!known) known = m_files.file(describe(font));
    return known;
}

}
