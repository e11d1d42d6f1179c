// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/shaper.h"

#include "intl/character.h"
#include "intl/utf8.h"

#include <algorithm>
#include <functional>

namespace parvis::text {

namespace {

constexpr std::size_t longest_kept_word = 64; // bytes
constexpr std::size_t most_kept_words = 50'000;

bool is_tab(char c)
{
    return c == '\t';
}

}

std::size_t Shaper::Hash::operator()(Key const& key) const
{
    auto const style = static_cast<std::size_t>(key.font) << 33 ^ static_cast<std::size_t>(key.right_to_left) << 32 ^
                       static_cast<std::size_t>(key.script) ^ std::hash<hb_language_t>{}(key.language);
    return std::hash<std::string>{}(key.text) ^ (style * 0x9E3779B97F4A7C15U);
}

Shaper::Shaper(Fonts::Faces const& faces) : m_faces(faces), m_buffer(hb_buffer_create()) {}

ShapedWord const& Shaper::shape(std::string_view text, Run const& run)
{
    m_key.font = run.font;
    m_key.right_to_left = run.is_right_to_left();
    m_key.script = run.script;
    m_key.language = language(run.language);
    m_key.text = text;
    if (text.size() > longest_kept_word) return m_long_words.emplace_back(shape_anew(m_key));
    if (auto const known = m_words.find(m_key); known != m_words.end()) return known->second;
    return m_words.emplace(m_key, shape_anew(m_key)).first->second;
}

void Shaper::tidy()
{
    m_long_words.clear();
    if (m_words.size() > most_kept_words) m_words.clear();
}

ShapedWord Shaper::shape_anew(Key const& key) const
{
    auto text = key.text;
    std::ranges::replace_if(text, is_tab, ' ');
    auto* const buffer = m_buffer.get();
    hb_buffer_reset(buffer);
    hb_buffer_add_utf8(buffer, text.data(), static_cast<int>(text.size()), 0, static_cast<int>(text.size()));
    hb_buffer_set_direction(buffer, key.right_to_left ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer, hb_script_from_iso15924_tag(static_cast<hb_tag_t>(key.script)));
    hb_buffer_set_language(buffer, key.language);
    hb_buffer_set_invisible_glyph(buffer, invisible_glyph);
    hb_shape(m_faces.face(key.font).shaping_font(), buffer, nullptr, 0);

    unsigned count = 0;
    auto const* const infos = hb_buffer_get_glyph_infos(buffer, &count);
    auto const* const positions = hb_buffer_get_glyph_positions(buffer, nullptr);
    ShapedWord word;
    word.glyphs.reserve(count);
    for (unsigned i = 0; i < count; ++i) {
        std::size_t at = infos[i].cluster;
        auto const is_invisible =
            infos[i].codepoint == invisible_glyph || intl::is_control(intl::next_code_point(text, at));
        if (is_invisible)
            word.glyphs.push_back({.id = invisible_glyph, .cluster = infos[i].cluster});
        else
            word.glyphs.push_back({.id = infos[i].codepoint,
                                   .advance = positions[i].x_advance,
                                   .offset_x = positions[i].x_offset,
                                   .offset_y = positions[i].y_offset,
                                   .cluster = infos[i].cluster});
        word.advance += word.glyphs.back().advance;
    }
    return word;
}

hb_language_t Shaper::language(std::string_view name)
{
    return hb_language_from_string(name.data(), static_cast<int>(name.size()));
}

}
