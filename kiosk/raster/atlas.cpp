// SPDX-License-Identifier: GPL-3.0-or-later
#include "raster/atlas.h"

#include "raster/corner.h"

#include <algorithm>
#include <functional>

namespace parvis::raster {

namespace {

constexpr int first_width = 1024;
/// Mesa keeps the memory of a texture that was outgrown: better not to grow.
constexpr int first_height = 1536;

}

std::size_t Atlas::GlyphHash::operator()(GlyphKey const& key) const
{
    auto const which = std::uint64_t{key.id} << 20 | std::uint64_t{static_cast<std::uint16_t>(key.font)} << 2 |
                       static_cast<std::uint64_t>(key.bin);
    return std::hash<std::uint64_t>{}(which)*31 + std::hash<float>{}(key.size);
}

int Atlas::comfortable_rows_for(ui::Size screen)
{
    // With 1150 rows at 1080p, the screen that exceeds them still fits into 1536.
    constexpr std::int64_t pixels_a_row = 1080 * 1920 / 1150;
    return static_cast<int>(std::int64_t{screen.width} * screen.height / pixels_a_row);
}

Atlas::Atlas(text::Fonts const& fonts, int comfortable_rows)
    : m_fonts(fonts), m_comfortable_rows(comfortable_rows), m_shelves(first_width), m_size{first_width, first_height},
      m_coverage(static_cast<std::size_t>(first_width) * first_height)
{
    clear();
}

void Atlas::begin_frame()
{
    if (m_shelves.used_rows() > m_comfortable_rows) clear();
}

void Atlas::clear()
{
    ++m_generation;
    m_glyphs.clear();
    m_corners.clear();
    m_shelves.clear();
    add({.left = 0, .top = 0, .width = 1, .height = 1, .coverage = {255}});
}

Entry Atlas::glyph(text::FontId font, std::uint32_t id, float size, int bin)
{
    GlyphKey const key{font, id, size, bin};
    if (auto const known = m_glyphs.find(key); known != m_glyphs.end()) return known->second;
    return m_glyphs[key] = add(m_fonts.rasterize(font, id, size, bin));
}

Entry Atlas::corner(int radius, int hole)
{
    std::pair const key{radius, hole};
    if (auto const known = m_corners.find(key); known != m_corners.end()) return known->second;
    return m_corners[key] = add(rasterize_corner(radius, hole));
}

Entry Atlas::add(text::Bitmap const& bitmap)
{
    if (bitmap.width == 0 || bitmap.height == 0) return {};
    auto const place = m_shelves.place({bitmap.width, bitmap.height});
    grow_to_shelves();
    for (int row = 0; row < bitmap.height; ++row) {
        auto const source = bitmap.coverage.begin() + static_cast<std::ptrdiff_t>(row) * bitmap.width;
        auto const target = static_cast<std::ptrdiff_t>(place.y + row) * m_size.width + place.x;
        std::copy_n(source, bitmap.width, m_coverage.begin() + target);
    }
    ui::Rect const area{place.x, place.y, bitmap.width, bitmap.height};
    m_dirty = united(m_dirty, area);
    return {area, bitmap.left, bitmap.top};
}

void Atlas::grow_to_shelves()
{
    auto size = m_size;
    size.width = std::max(size.width, m_shelves.width());
    while (size.height < m_shelves.used_rows())
        size.height += first_height;
    if (size == m_size) return;

    std::vector<std::uint8_t> grown(static_cast<std::size_t>(size.width) * size.height);
    for (int row = 0; row < m_size.height; ++row)
        std::copy_n(m_coverage.begin() + static_cast<std::ptrdiff_t>(row) * m_size.width, m_size.width,
                    grown.begin() + static_cast<std::ptrdiff_t>(row) * size.width);
    m_dirty = {0, 0, m_size.width, m_size.height};
    m_coverage = std::move(grown);
    m_size = size;
}

std::optional<ui::Rect> Atlas::take_dirty()
{
    if (m_dirty.empty()) return std::nullopt;
    return std::exchange(m_dirty, {});
}

}
