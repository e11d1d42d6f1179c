// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "raster/shelves.h"
#include "text/fonts.h"
#include "ui/geometry.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

namespace parvis::raster {

/// Where a bitmap lies in the atlas, and how far its top left corner is from its origin.
struct Entry {
    ui::Rect area;
    int left = 0;
    int top = 0;
};

/// Keeps the coverage (8 bits a pixel) of all glyphs and round corners that were drawn lately. Both painters draw from
/// it alone, and so agree. Its first pixel is fully covered. Used from one thread.
class Atlas {
public:
    /// Enough to keep several screens of this size.
    static int comfortable_rows_for(ui::Size screen);

    /// `fonts` must outlive the atlas. `comfortable_rows` of 1024 pixels bound what is kept between frames.
    explicit Atlas(text::Fonts const& fonts, int comfortable_rows = comfortable_rows_for({1080, 1920}));

    /// To be called before each frame: forgets everything if it has outgrown the comfortable rows. Between two calls
    /// the atlas grows as it must, and entries stay where they are.
    void begin_frame();

    /// Whether what may be needed later can be added without soon outgrowing them.
    [[nodiscard]] bool has_room() const { return m_shelves.used_rows() <= m_comfortable_rows / 3 * 2; }

    /// `bin` is the origin's fraction of a pixel in quarters, 0 to 3.
    Entry glyph(text::FontId font, std::uint32_t id, float size, int bin);
    /// The top left corner of a rounded box, or of its border if there is a `hole`; see rasterize_corner.
    Entry corner(int radius, int hole = 0);

    /// Counts how often everything was forgotten: entries of different generations cannot be compared.
    [[nodiscard]] int generation() const { return m_generation; }
    [[nodiscard]] ui::Size size() const { return m_size; }
    [[nodiscard]] std::span<std::uint8_t const> coverage() const { return m_coverage; }
    /// The rectangle that changed since the last call, if anything did.
    std::optional<ui::Rect> take_dirty();

private:
    struct GlyphKey {
        text::FontId font{};
        std::uint32_t id = 0;
        float size = 0;
        int bin = 0;

        friend bool operator==(GlyphKey const&, GlyphKey const&) = default;
    };
    struct GlyphHash {
        std::size_t operator()(GlyphKey const& key) const;
    };

    void clear();
    Entry add(text::Bitmap const& bitmap);
    void grow_to_shelves();

    text::Fonts const& m_fonts;
    int m_comfortable_rows;
    int m_generation = 0;
    Shelves m_shelves;
    ui::Size m_size;
    std::vector<std::uint8_t> m_coverage;
    std::unordered_map<GlyphKey, Entry, GlyphHash> m_glyphs;
    std::map<std::pair<int, int>, Entry> m_corners;
    ui::Rect m_dirty;
};

}
