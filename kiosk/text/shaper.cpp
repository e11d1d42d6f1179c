// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/shaper.h"

#include "intl/character.h"
#include "intl/utf8.h"

#include <algorithm>
#include <functional>

namespace parvis::text {

namespace {

constexpr std::size_t longest_shared_word = 64; // bytes

/// Whether a letter beside the word, in another run, acts upon its shape: the font or the weight changes within a word.
bool has_joining_neighbour(std::string_view text, ByteRange word)
{
    if (auto at = word.begin; at > 0 && intl::joins_neighbours(intl::previous_code_point(text, at))) return true;
    auto at = word.end;
    return at < text.size() && intl::joins_neighbours(intl::next_code_point(text, at));
}

}

std::size_t Shaper::Hash::operator()(Key const& key) const
{
    auto const style = static_cast<std::size_t>(key.font) << 33 ^ static_cast<std::size_t>(key.right_to_left) << 32 ^
                       static_cast<std::size_t>(key.script) ^ std::hash<hb_language_t>{}(key.language);
    return std::hash<std::string>{}(key.text) ^ (style * 0x9E3779B97F4A7C15U);
}

Shaper::Shaper(Fonts::Faces const& faces) : m_faces(faces), m_buffer(hb_buffer_create()) {}

ShapedWord const& Shaper::shape(std::string_view text, ByteRange word, Run const& run)
{
    m_key.font = run.font;
    m_key.right_to_left = run.is_right_to_left();
    m_key.script = run.script;
    m_key.language = hb_language_from_string(run.language.data(), static_cast<int>(run.language.size()));
    if ((word.begin == run.range.begin || word.end == run.range.end) && has_joining_neighbour(text, word))
        return m_single_words.emplace_back(shape_anew(text, word));
    return shape_alone(text.substr(word.begin, word.end - word.begin));
}

ShapedWord const& Shaper::shape_alone(std::string_view word)
{
    ByteRange const whole{0, word.size()};
    if (word.size() > longest_shared_word) return m_single_words.emplace_back(shape_anew(word, whole));
    m_key.text = word;
    auto const [known, is_new] = m_words.try_emplace(m_key);
    if (is_new) known->second = shape_anew(word, whole);
    return known->second;
}

void Shaper::forget()
{
    m_words.clear();
    m_single_words.clear();
}

ShapedWord Shaper::shape_anew(std::string_view text, ByteRange range) const
{
    std::string with_spaces;
    if (text.substr(range.begin, range.end - range.begin).find('\t') != std::string_view::npos) {
        with_spaces = text;
        std::ranges::replace(with_spaces, '\t', ' ');
        text = with_spaces;
    }
    auto* const buffer = m_buffer.get();
    hb_buffer_reset(buffer);
    hb_buffer_add_utf8(buffer, text.data(), static_cast<int>(text.size()), static_cast<unsigned>(range.begin),
                       static_cast<int>(range.end - range.begin));
    hb_buffer_set_direction(buffer, m_key.right_to_left ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer, hb_script_from_iso15924_tag(static_cast<hb_tag_t>(m_key.script)));
    hb_buffer_set_language(buffer, m_key.language);
    hb_buffer_set_invisible_glyph(buffer, invisible_glyph);
    hb_shape(m_faces.face(m_key.font).shaping_font(), buffer, nullptr, 0);
    return take_glyphs(text, range.begin);
}

ShapedWord Shaper::take_glyphs(std::string_view text, std::size_t begin) const
{
    auto* const buffer = m_buffer.get();
    unsigned count = 0;
    auto const* const infos = hb_buffer_get_glyph_infos(buffer, &count);
    auto const* const positions = hb_buffer_get_glyph_positions(buffer, nullptr);
    ShapedWord word;
    word.glyphs.reserve(count);
    for (unsigned i = 0; i < count; ++i) {
        std::size_t at = infos[i].cluster;
        auto const cluster = static_cast<std::uint32_t>(at - begin);
        auto const is_invisible =
            infos[i].codepoint == invisible_glyph || intl::is_control(intl::next_code_point(text, at));
        if (is_invisible)
            word.glyphs.push_back({.id = invisible_glyph, .cluster = cluster});
        else
            word.glyphs.push_back({.id = infos[i].codepoint,
                                   .advance = positions[i].x_advance,
                                   .offset_x = positions[i].x_offset,
                                   .offset_y = positions[i].y_offset,
                                   .cluster = cluster});
        word.advance += word.glyphs.back().advance;
    }
    return word;
}

}
