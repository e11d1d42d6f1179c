// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/face.h"

#include "base/error.h"

#include <algorithm>
#include <cmath>

#include <hb-ot.h>

#include FT_OUTLINE_H

namespace parvis::text {

Face::Face(FT_Library library, std::filesystem::path const& file, unsigned index) : m_library(library), m_index(index)
{
    m_blob.reset(hb_blob_create_from_file_or_fail(file.c_str()));
    if (!m_blob) throw Error("cannot read the font " + file.string());
    std::unique_ptr<hb_face_t, Destroy<hb_face_destroy>> const face(hb_face_create(m_blob.get(), index));
    if (index >= hb_face_count(m_blob.get()) || hb_face_get_glyph_count(face.get()) == 0)
        throw Error(file.string() + " is not a font; install its package again");
    m_font.reset(hb_font_create(face.get()));
    hb_ot_font_set_funcs(m_font.get());
    m_units_per_em = static_cast<int>(hb_face_get_upem(face.get()));
    hb_font_set_scale(m_font.get(), m_units_per_em, m_units_per_em);
    hb_font_extents_t extents{};
    hb_font_get_h_extents(m_font.get(), &extents);
    m_ascent = extents.ascender;
    m_descent = -extents.descender;
}

std::uint32_t Face::glyph(char32_t code_point) const
{
    hb_codepoint_t glyph = 0;
    hb_font_get_nominal_glyph(m_font.get(), code_point, &glyph);
    return glyph;
}

FT_Face Face::drawing_face() const
{
    if (!m_drawing_face) {
        unsigned length = 0;
        auto const* const bytes = reinterpret_cast<FT_Byte const*>(hb_blob_get_data(m_blob.get(), &length));
        FT_Face face = nullptr;
        if (FT_New_Memory_Face(m_library, bytes, static_cast<FT_Long>(length), static_cast<FT_Long>(m_index), &face) !=
            0)
            throw Error("FreeType cannot open a Noto font; install fonts-noto-core and fonts-noto-cjk again");
        m_drawing_face.reset(face);
    }
    return m_drawing_face.get();
}

Bitmap Face::rasterize(std::uint32_t glyph, float size, int bin) const
{
    auto* const face = drawing_face();
    auto const size_26_6 = static_cast<FT_F26Dot6>(std::lround(size * 64));
    if (FT_Set_Char_Size(face, 0, size_26_6, 72, 72) != 0 ||
        FT_Load_Glyph(face, glyph, FT_LOAD_NO_HINTING | FT_LOAD_NO_BITMAP) != 0)
        return {};
    auto* const slot = face->glyph;
    constexpr int quarter_pixel = 16;
    FT_Outline_Translate(&slot->outline, bin * quarter_pixel, 0);
    if (FT_Render_Glyph(slot, FT_RENDER_MODE_NORMAL) != 0) return {};

    auto const& source = slot->bitmap;
    Bitmap bitmap{.left = slot->bitmap_left,
                  .top = -slot->bitmap_top,
                  .width = static_cast<int>(source.width),
                  .height = static_cast<int>(source.rows),
                  .coverage = {}};
    bitmap.coverage.reserve(std::size_t{source.width} * source.rows);
    for (unsigned row = 0; row < source.rows; ++row) {
        auto const* const begin = source.buffer + static_cast<std::ptrdiff_t>(row) * source.pitch;
        bitmap.coverage.insert(bitmap.coverage.end(), begin, begin + source.width);
    }
    return bitmap;
}

}
