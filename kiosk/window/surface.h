// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "raster/atlas.h"
#include "ui/display_list.h"

#include <memory>

namespace parvis::window {

/// OpenGL, started once and kept: SFML ends it when nobody uses it, and to start it again takes nearly as long.
class OpenGl {
public:
    OpenGl();
    ~OpenGl();
    OpenGl(OpenGl const&) = delete;
    OpenGl& operator=(OpenGl const&) = delete;

    /// The kind of window that suits, by X's number. Needs a display.
    [[nodiscard]] unsigned long find_visual() const;

private:
    struct Use;
    std::unique_ptr<Use> m_use;
};

/// Paints into a window by OpenGL: one texture that mirrors the atlas, and a few calls a frame.
class Surface {
public:
    /// `window` is X's number of one, which must outlive the surface.
    explicit Surface(unsigned long window);
    ~Surface();
    Surface(Surface const&) = delete;
    Surface& operator=(Surface const&) = delete;

    /// Paints what differs from the list before.
    void paint(ui::DisplayList const& list, raster::Atlas& atlas);
    /// Readies what will be needed to paint this list, and what the first picture did without.
    void prepare(ui::DisplayList const& list, raster::Atlas& atlas);
    /// Paints this list where nobody sees it, so that it has only to be shown when it comes next.
    void paint_ahead(ui::DisplayList const& list, raster::Atlas& atlas);
    /// The window lost what it showed: the next list is painted as a whole.
    void forget();
    /// Returns when the display shows what was painted.
    void finish() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

}
