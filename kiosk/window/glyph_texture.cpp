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
    if (auto const size = sf::Vector2u(sf::Vector2i(atlas.size().width, atlas.size().height));
        m_texture.getSize() != size)
        allocate(size);
    if (auto const area = atlas.take_dirty()) upload(atlas, *area);
}

void GlyphTexture::allocate(sf::Vector2u size)
{
    if (!m_texture.create(size.x, size.y)) throw Error("OpenGL gave no texture for the glyphs");
    // SFML knows four channels only: its texture keeps its name and its size, and gets another content.
    Bound const bound(m_texture);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_ALPHA8, static_cast<GLsizei>(size.x), static_cast<GLsizei>(size.y), 0, GL_ALPHA,
                 GL_UNSIGNED_BYTE, nullptr);
    if (glGetError() != GL_NO_ERROR) throw Error("OpenGL has no textures of one byte a pixel");
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
