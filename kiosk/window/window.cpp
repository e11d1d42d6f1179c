// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/window.h"

#include "window/surface.h"
#include "window/waiter.h"
#include "window/x_input.h"

#include <algorithm>
#include <utility>

namespace parvis::window {

struct Window::Parts {
    Parts(DisplayHandle display, Options const& options)
        : window(std::move(display), open_gl.find_visual(), options), input(window), surface(window.handle())
    {
    }

    OpenGl open_gl;
    XWindow window;
    XInput input;
    Surface surface;
    Waiter waiter;
};

Window::Window(Options const& options) : m_parts(std::make_unique<Parts>(open_display(), options)) {}

Window::~Window() = default;

ui::Size Window::size() const
{
    return m_parts->window.size();
}

void Window::paint(ui::DisplayList const& list, raster::Atlas& atlas)
{
    m_parts->surface.paint(list, atlas);
}

void Window::prepare(ui::DisplayList const& list, raster::Atlas& atlas)
{
    m_parts->surface.prepare(list, atlas);
}

void Window::paint_ahead(ui::DisplayList const& list, raster::Atlas& atlas)
{
    m_parts->surface.paint_ahead(list, atlas);
}

std::vector<Event> Window::wait(std::optional<std::chrono::milliseconds> timeout)
{
    Waiter::Deadline deadline;
    if (timeout) deadline = std::chrono::steady_clock::now() + *timeout;
    for (;;) {
        // Xlib may have read them already, and poll() would wait in vain.
        if (auto events = m_parts->input.take(); !events.empty()) {
            if (std::find(events.begin(), events.end(), Event{Exposed{}}) != events.end()) m_parts->surface.forget();
            return events;
        }
        if (m_parts->waiter.wait(m_parts->window.descriptor(), deadline) != Waiter::Reason::Readable) return {};
    }
}

void Window::wake()
{
    m_parts->waiter.wake();
}

raster::Pixels Window::screenshot() const
{
    m_parts->surface.finish();
    return m_parts->window.screenshot();
}

}
