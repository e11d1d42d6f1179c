// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "raster/atlas.h"
#include "raster/pixels.h"
#include "ui/display_list.h"
#include "window/event.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace parvis::window {

struct Options {
    /// Without a size, the window covers the whole screen in the mode that it has.
    std::optional<ui::Size> size;
    std::string title = "Parvis";
    bool show_cursor = false;
};

/// Pixels of the display's screen. Throws Error if there is no display.
ui::Size screen_size();

/// A window of fixed size on the X display: it paints display lists, and waits for touches and keys. Nothing is painted
/// unless `paint` is called.
///
/// Should the X server go away, Xlib leaves no way to go on: the process says so on standard error and ends at once,
/// with status 1 and without destructors. Whatever is to last has to be saved before.
class Window {
public:
    /// Throws Error if there is no display, or if it lacks OpenGL or touch.
    explicit Window(Options const& options);
    ~Window();
    Window(Window const&) = delete;
    Window& operator=(Window const&) = delete;

    [[nodiscard]] ui::Size size() const;

    /// Always use the same atlas with one window.
    void paint(ui::DisplayList const& list, raster::Atlas& atlas);
    /// Makes a later `paint` of this list fast: its glyphs are drawn now. Nothing is shown.
    void prepare(ui::DisplayList const& list, raster::Atlas& atlas);
    /// Makes the next `paint` faster still if it is of this list, and slower if it is not.
    void paint_ahead(ui::DisplayList const& list, raster::Atlas& atlas);

    /// Sleeps until something happens, `wake` is called or the time is over; then what happened, in order. A contact's
    /// movements that came together are one.
    std::vector<Event> wait(std::optional<std::chrono::milliseconds> timeout);
    /// Ends the wait. May be called from any thread.
    void wake();

    /// What the display shows of this window, other windows above it included.
    [[nodiscard]] raster::Pixels screenshot() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

}
