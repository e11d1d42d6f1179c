// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "raster/atlas.h"
#include "ui/display_list.h"

#include <optional>
#include <vector>

namespace parvis::raster {

/// A rectangle of the screen in one colour, covered as the atlas says: one pixel of the atlas to one of the screen.
struct Quad {
    ui::Rect target;
    ui::Colour colour;
    /// Top left corner of the coverage in the atlas. `solid`: everything is covered.
    ui::Point source{};
    bool solid = true;
    /// The coverage is read from right to left, or from the bottom up.
    bool flip_x = false;
    bool flip_y = false;

    /// Nothing shines through.
    [[nodiscard]] bool opaque() const { return solid && colour.alpha == 255; }

    friend bool operator==(Quad const&, Quad const&) = default;
};

/// What remains of a quad inside of `clip`, if anything.
std::optional<Quad> cut(Quad quad, ui::Rect const& clip);

/// The whole list as quads in drawing order, already cut at each layer's clip. Their sources hold until the atlas
/// begins its next frame, which this function does first.
std::vector<Quad> quads(ui::DisplayList const& list, Atlas& atlas);

}
