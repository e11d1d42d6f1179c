// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "raster/pixels.h"
#include "window/window.h"
#include "window/x_display.h"

namespace parvis::window {

/// An X connection of our own, and a window on it.
class XWindow {
public:
    /// `visual` is X's number for a kind of window.
    XWindow(DisplayHandle display, unsigned long visual, Options const& options);

    [[nodiscard]] Display* display() const { return m_display.get(); }
    [[nodiscard]] ::Window handle() const { return m_window; }
    [[nodiscard]] ui::Size size() const { return m_size; }
    /// Readable when the server has sent something.
    [[nodiscard]] int descriptor() const { return ConnectionNumber(display()); }
    /// The message by which a window manager asks to close.
    [[nodiscard]] Atom close_request() const { return m_close_request; }
    [[nodiscard]] raster::Pixels screenshot() const;

private:
    void create(unsigned long visual);
    void hide_cursor();
    /// Fixes the size for a window manager, if there is one, and asks it for the full screen.
    void describe(Options const& options);

    DisplayHandle m_display;
    ::Window m_window = 0;
    ui::Size m_size;
    Atom m_close_request = 0;
};

}
