// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/glyph_texture.h"

#include "base/error.h"

#include <SFML/OpenGL.hpp>

namespace parvis::window {

namespace {

/// Binds a texture for a while. SFML remembers what it bound last, and must find it again.
class Bound {
public:
    explicit Bound(sf::Texture const& texture)
    {
        glGetIntegerv(GL_TEXTURE_BINDING_2D, &m_before);
        glBindTexture(GL_TEXTURE_2D, texture.getNativeHandle());
    }
    ~Bound() { glBindTexture(GL_TEXTURE_2D, static_cast<GLuint>(m_before)); }
    Bound(Bound const&) = delete;
    Bound& operator=(Bound const&) = delete;

private:
    GLint m_before = 0;
};

/// Says that pixels come from the middle of rows of this many bytes.
class RowsInMemory {
public:
    explicit RowsInMemory(int length)
    {
        glPixelStorei(GL_UNPACK_ROW_LENGTH, length);
        glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
    }
    ~RowsInMemory()
    {
        glPixelStorei(GL_UNPACK_ROW_LENGTH, 0);
        glPixelStorei(GL_UNPACK_ALIGNMENT, 4);
    }
    RowsInMemory(RowsInMemory const&) = delete;
    RowsInMemory& operator=(RowsInMemory const&) = delete;
};

}

void GlyphTexture::mirror(raster::Atlas& atlas)
{
    // What the atlas keeps when it grows is in its dirty area, and so comes to the new texture.
    if (m_size != atlas.size()) allocate(atlas.size());
    if (auto const area = atlas.take_dirty()) upload(atlas, *area);
}

sf::Vector2f GlyphTexture::scale() const
{
    return {1 / static_cast<float>(m_size.width), 1 / static_cast<float>(m_size.height)};
}

void GlyphTexture::allocate(ui::Size size)
{
    // SFML knows four channels only: it makes a texture of one pixel, which keeps its name and gets another content.
    if (m_size == ui::Size{} && !m_texture.create(1, 1)) throw Error("OpenGL gave no texture for the glyphs");
    Bound const bound(m_texture);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_ALPHA8, size.width, size.height, 0, GL_ALPHA, GL_UNSIGNED_BYTE, nullptr);
    if (glGetError() != GL_NO_ERROR) throw Error("OpenGL has no textures of one byte a pixel");
    m_size = size;
}

void GlyphTexture::upload(raster::Atlas const& atlas, ui::Rect const& area) const
{
    Bound const bound(m_texture);
    RowsInMemory const rows(atlas.size().width);
    auto const first = static_cast<std::ptrdiff_t>(area.y) * atlas.size().width + area.x;
    glTexSubImage2D(GL_TEXTURE_2D, 0, area.x, area.y, area.width, area.height, GL_ALPHA, GL_UNSIGNED_BYTE,
                    atlas.coverage().data() + first);
}

}
