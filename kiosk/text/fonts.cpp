// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/fonts.h"

#include "text/faces.h"

namespace parvis::text {

Fonts::Fonts(std::vector<std::filesystem::path> const& folders, std::filesystem::path const& pictograms)
    : m_faces(std::make_unique<Faces>(folders, pictograms))
{
}

Fonts::~Fonts() = default;

std::vector<std::filesystem::path> Fonts::default_folders()
{
    return {"/usr/share/fonts/truetype/noto", "/usr/share/fonts/opentype/noto"};
}

FontId Fonts::pictograms() const
{
    return m_faces->pictograms();
}

std::uint32_t Fonts::glyph(FontId font, char32_t code_point) const
{
    auto const* const face = m_faces->open_face(font);
    return face ? face->glyph(code_point) : 0;
}

Bitmap Fonts::rasterize(FontId font, std::uint32_t glyph, float size, int bin) const
{
    auto const* const face = m_faces->open_face(font);
    return face ? face->rasterize(glyph, size, bin) : Bitmap{};
}

}
