// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "raster/atlas.h"

#include <SFML/Graphics/RenderStates.hpp>
#include <SFML/Graphics/Texture.hpp>

namespace parvis::window {

/// The atlas as OpenGL reads it: one byte a pixel, a quarter of what SFML's own textures take, and no conversion when
/// glyphs are added. Needs an active context.
class GlyphTexture {
public:
    /// Copies what was added to the atlas since the last time.
    void mirror(raster::Atlas& atlas);

    /// To draw triangles in their own colours, covered as the atlas says, at places that are `scale` times pixels.
    [[nodiscard]] sf::RenderStates states() const { return {&m_texture}; }
    [[nodiscard]] sf::Vector2f scale() const;

private:
    void allocate(ui::Size size);
    void upload(raster::Atlas const& atlas, ui::Rect const& area) const;

    sf::Texture m_texture;
    ui::Size m_size;
};

}
