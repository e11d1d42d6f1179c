// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/fonts.h"

#include <cstdint>
#include <filesystem>
#include <memory>

#include <hb.h>

#include <ft2build.h>
#include FT_FREETYPE_H

namespace parvis::text {

/// An open font: its file mapped into memory, HarfBuzz' view of it in font units, and FreeType's, opened when the first
/// glyph is drawn.
class Face {
public:
    /// Throws Error if the file cannot be read or is no font.
    Face(FT_Library library, std::filesystem::path const& file, unsigned index);

    [[nodiscard]] bool has(char32_t code_point) const { return glyph(code_point) != 0; }
    [[nodiscard]] std::uint32_t glyph(char32_t code_point) const;

    /// Its scale is `units_per_em`, so that positions come in font units.
    [[nodiscard]] hb_font_t* shaping_font() const { return m_font.get(); }
    [[nodiscard]] int units_per_em() const { return m_units_per_em; }
    /// In font units, both positive.
    [[nodiscard]] int ascent() const { return m_ascent; }
    [[nodiscard]] int descent() const { return m_descent; }

    [[nodiscard]] Bitmap rasterize(std::uint32_t glyph, float size, int bin) const;

private:
    template <auto destroy> struct Destroy {
        template <class T> void operator()(T* handle) const { destroy(handle); }
    };

    [[nodiscard]] FT_Face drawing_face() const;

    FT_Library m_library;
    unsigned m_index;
    std::unique_ptr<hb_blob_t, Destroy<hb_blob_destroy>> m_blob;
    std::unique_ptr<hb_font_t, Destroy<hb_font_destroy>> m_font;
    mutable std::unique_ptr<FT_FaceRec_, Destroy<FT_Done_Face>> m_drawing_face;
    int m_units_per_em = 0;
    int m_ascent = 0;
    int m_descent = 0;
};

}
