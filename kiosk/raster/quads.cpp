// SPDX-License-Identifier: GPL-3.0-or-later
#include "raster/quads.h"

#include <algorithm>
#include <cmath>

namespace parvis::raster {

namespace {

/// Collects what remains of quads inside of `clip`.
class Cutter {
public:
    Cutter(std::vector<Quad>& quads, ui::Rect clip) : m_quads(quads), m_clip(clip) {}

    [[nodiscard]] ui::Rect const& clip() const { return m_clip; }

    void add(Quad const& quad)
    {
        if (quad.colour.alpha == 0) return;
        if (auto const kept = cut(quad, m_clip)) m_quads.push_back(*kept);
    }

private:
    std::vector<Quad>& m_quads;
    ui::Rect m_clip;
};

/// Draws one colour's part of boxes.
class BoxShape {
public:
    BoxShape(Cutter& cutter, Atlas& atlas, ui::Rect rect, int radius, std::uint8_t corners, ui::Colour colour)
        : m_cutter(cutter), m_atlas(atlas), m_rect(rect), m_radius(radius), m_corners(radius > 0 ? corners : 0),
          m_colour(colour)
    {
    }

    void fill()
    {
        auto const& r = m_rect;
        auto const top = edge(ui::TopLeft | ui::TopRight);
        auto const bottom = edge(ui::BottomLeft | ui::BottomRight);
        horizontal(r.y, top, ui::TopLeft, ui::TopRight);
        solid({r.x, r.y + top, r.width, r.height - top - bottom});
        horizontal(r.bottom() - bottom, bottom, ui::BottomLeft, ui::BottomRight);
        corner_pieces(0);
    }

    void outline(int width)
    {
        auto const& r = m_rect;
        horizontal(r.y, width, ui::TopLeft, ui::TopRight);
        horizontal(r.bottom() - width, width, ui::BottomLeft, ui::BottomRight);
        vertical(r.x, width, ui::TopLeft, ui::BottomLeft);
        vertical(r.right() - width, width, ui::TopRight, ui::BottomRight);
        corner_pieces(m_radius - width);
    }

private:
    [[nodiscard]] int edge(int corners) const { return (m_corners & corners) != 0 ? m_radius : 0; }

    void solid(ui::Rect const& rect) { m_cutter.add({.target = rect, .colour = m_colour}); }

    /// A bar from corner to corner.
    void horizontal(int y, int height, ui::Corner left, ui::Corner right)
    {
        solid({m_rect.x + edge(left), y, m_rect.width - edge(left) - edge(right), height});
    }

    /// A bar between the two horizontal ones.
    void vertical(int x, int width, ui::Corner top, ui::Corner bottom)
    {
        auto const above = std::max(edge(top), width);
        auto const below = std::max(edge(bottom), width);
        solid({x, m_rect.y + above, width, m_rect.height - above - below});
    }

    void corner_pieces(int hole)
    {
        auto const left = m_rect.x;
        auto const top = m_rect.y;
        auto const right = m_rect.right() - m_radius;
        auto const bottom = m_rect.bottom() - m_radius;
        if ((m_corners & ui::TopLeft) != 0) corner_piece(hole, {left, top}, false, false);
        if ((m_corners & ui::TopRight) != 0) corner_piece(hole, {right, top}, true, false);
        if ((m_corners & ui::BottomLeft) != 0) corner_piece(hole, {left, bottom}, false, true);
        if ((m_corners & ui::BottomRight) != 0) corner_piece(hole, {right, bottom}, true, true);
    }

    void corner_piece(int hole, ui::Point at, bool flip_x, bool flip_y)
    {
        auto const entry = m_atlas.corner(m_radius, hole);
        m_cutter.add({.target = {at.x, at.y, m_radius, m_radius},
                      .colour = m_colour,
                      .source = {entry.area.x, entry.area.y},
                      .solid = false,
                      .flip_x = flip_x,
                      .flip_y = flip_y});
    }

    Cutter& m_cutter;
    Atlas& m_atlas;
    ui::Rect m_rect;
    int m_radius;
    std::uint8_t m_corners;
    ui::Colour m_colour;
};

void add(Cutter& cutter, Atlas& atlas, ui::Box const& box)
{
    auto const half = std::min(box.rect.width, box.rect.height) / 2;
    auto const border = std::clamp(box.border_width, 0, half);
    // A rounded border is at least as round as it is wide.
    auto const radius = box.radius > 0 ? std::clamp(box.radius, border, half) : 0;

    // The fill ends under the middle of the border, so that neither it nor what lies below shines through at a round
    // edge, where both are covered in part.
    auto const under = border / 2;
    BoxShape(cutter, atlas, box.rect.inset(under), std::max(0, radius - under), box.corners, box.fill).fill();
    if (border > 0) BoxShape(cutter, atlas, box.rect, radius, box.corners, box.border).outline(border);
}

void add(Cutter& cutter, Atlas& atlas, ui::GlyphRun const& run)
{
    // No glyph of Noto reaches two ems above or below its baseline.
    auto const reach = static_cast<int>(std::ceil(run.size * 2));
    for (auto const& glyph : run.glyphs) {
        if (glyph.baseline + reach < cutter.clip().y || glyph.baseline - reach > cutter.clip().bottom()) continue;
        auto const quarters = static_cast<int>(std::floor(glyph.x * 4 + 0.5F));
        auto const entry = atlas.glyph(run.font, glyph.glyph, run.size, quarters & 3);
        // A mirrored glyph is turned over within its em.
        auto const left =
            run.mirrored ? static_cast<int>(std::lround(run.size)) - entry.left - entry.area.width : entry.left;
        cutter.add({.target = {(quarters >> 2) + left, glyph.baseline + entry.top, entry.area.width, entry.area.height},
                    .colour = run.colour,
                    .source = {entry.area.x, entry.area.y},
                    .solid = false,
                    .flip_x = run.mirrored});
    }
}

}

std::optional<Quad> cut(Quad quad, ui::Rect const& clip)
{
    auto const kept = intersection(quad.target, clip);
    if (kept.empty()) return std::nullopt;
    if (!quad.solid) {
        quad.source.x += quad.flip_x ? quad.target.right() - kept.right() : kept.x - quad.target.x;
        quad.source.y += quad.flip_y ? quad.target.bottom() - kept.bottom() : kept.y - quad.target.y;
    }
    quad.target = kept;
    return quad;
}

std::vector<Quad> quads(ui::DisplayList const& list, Atlas& atlas)
{
    atlas.begin_frame();
    std::vector<Quad> result;
    for (auto const& layer : list.layers) {
        Cutter cutter(result, intersection(layer.clip, {0, 0, list.size.width, list.size.height}));
        for (auto const& item : layer.items)
            std::visit([&](auto const& shape) { add(cutter, atlas, shape); }, item);
    }
    return result;
}

}
