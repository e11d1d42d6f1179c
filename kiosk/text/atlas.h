// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/fonts.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace parvis::text {

/// Where a bitmap lies in the atlas, and how it is placed from its origin.
struct AtlasEntry {
    int x = 0, y = 0, width = 0, height = 0;
    int left = 0, top = 0;
};

struct AtlasArea {
    int x = 0, y = 0, width = 0, height = 0;
};

/// A square of 8-bit coverage in which glyphs and rounded corners lie on shelves; both painters draw from it, and so
/// agree. When it is full, it is emptied and `generation` counts up: the painter starts its frame again.
class Atlas {
public:
    Atlas(Fonts const& fonts, int size);

    /// `x` is the origin's position in pixels: its fraction chooses the bin. The whole-pixel part to draw at is floor(x
    /// * 4 + 0.5) / 4.
    AtlasEntry const& glyph(FontId font, std::uint32_t id, float size, int bin, bool mirrored = false);
    /// The top left quarter of a disc of this radius in pixels. `inner` > 0 cuts a concentric hole: a border's corner.
    AtlasEntry const& corner(int radius, int inner = 0);
    /// A fully covered pixel.
    [[nodiscard]] AtlasEntry const& solid() const;

    [[nodiscard]] int size() const;
    [[nodiscard]] std::uint64_t generation() const;
    [[nodiscard]] std::span<std::uint8_t const> coverage() const;
    /// What changed since the last call, if anything.
    std::optional<AtlasArea> take_dirty();

    struct State;

private:
    std::shared_ptr<State> m_state;
};

}
