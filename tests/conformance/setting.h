// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace parvis::conformance {

/// A font file, as Debian names it, and the face in it.
struct FontFile {
    std::string name;
    int face = 0;

    friend auto operator<=>(FontFile const&, FontFile const&) = default;
};

struct SetGlyph {
    FontFile const* font = nullptr; ///< one object for each font; null for a character that no font has
    std::uint32_t id = 0;
    std::size_t cluster = 0;       ///< byte offset
    bool is_dotted_circle = false; ///< known of our engine only
};

/// What an engine makes of a paragraph. Invisible glyphs and blanks at line ends are left out.
struct Setting {
    std::vector<SetGlyph> glyphs;         ///< on one line, from left to right
    double width = 0;                     ///< of that line, in pixels
    std::vector<std::size_t> line_starts; ///< at a width; byte offsets, the first line's left out
};

}
