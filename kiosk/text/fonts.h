// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/layout.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string_view>
#include <vector>

namespace parvis::text {

/// Coverage of one glyph: 8-bit, top row first. `left` and `top` place it from the glyph's origin on the baseline, y
/// downwards.
struct Bitmap {
    int left = 0;
    int top = 0;
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> coverage;
};

/// The Noto fonts of the machine and the pictograms, opened one by one when first needed. Used from one thread.
class Fonts {
public:
    /// `folders` are searched for the Noto families by file name. `pictograms` is a font file, or empty. Throws Error,
    /// naming the Debian package to install, if Noto Sans itself is not there.
    Fonts(std::vector<std::filesystem::path> const& folders, std::filesystem::path const& pictograms);
    ~Fonts();
    Fonts(Fonts const&) = delete;
    Fonts& operator=(Fonts const&) = delete;

    /// Where Debian installs Noto.
    static std::vector<std::filesystem::path> default_folders();

    [[nodiscard]] FontId pictograms() const;
    /// Glyph of a code point in one font; 0 if it has none.
    [[nodiscard]] std::uint32_t glyph(FontId font, char32_t code_point) const;

    /// Without hinting. `bin` is the subpixel offset to the right in quarters of a pixel, 0 to 3.
    [[nodiscard]] Bitmap rasterize(FontId font, std::uint32_t glyph, float size, int bin) const;

    struct Faces;
    [[nodiscard]] Faces& faces() const { return *m_faces; }

private:
    std::unique_ptr<Faces> m_faces;
};

}
