// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/x_window.h"

#include <optional>
#include <vector>

namespace parvis::window {

/// Touches, the mouse and keys, by XInput2. SFML reports no touches on X11, and calls most of a keypad's keys unknown.
class XInput {
public:
    /// Throws Error if the display's XInput cannot touch. `window` must outlive this.
    explicit XInput(XWindow const& window);

    /// What has arrived since the last call, without waiting.
    std::vector<Event> take();

private:
    std::optional<Event> translate(XEvent& event);

    XWindow const& m_window;
    int m_extension = 0; ///< the number under which XInput's events come
};

}
