// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/window/watched_screen.h"

#include "base/error.h"

#include <X11/Xlib.h>
#include <X11/extensions/XTest.h>
#include <X11/extensions/Xdamage.h>

#include <poll.h>

namespace parvis::bench {

struct WatchedScreen::Connection {
    Connection() : display(XOpenDisplay(nullptr))
    {
        if (display == nullptr) throw Error("there is no display to measure on");
        int first_error = 0;
        if (XDamageQueryExtension(display, &first_damage_event, &first_error) == False)
            throw Error("the display cannot tell when its picture changes: it has no DAMAGE extension");
        XDamageCreate(display, DefaultRootWindow(display), XDamageReportRawRectangles);
        XSync(display, False);
    }
    ~Connection() { XCloseDisplay(display); }
    Connection(Connection const&) = delete;
    Connection& operator=(Connection const&) = delete;

    /// Sleeps until something arrives or the time is over; whether the picture has changed.
    bool changes_within(std::chrono::milliseconds time) const
    {
        if (XPending(display) == 0) {
            pollfd file{ConnectionNumber(display), POLLIN, 0};
            poll(&file, 1, static_cast<int>(time.count()));
        }
        bool changed = false;
        while (XPending(display) > 0) {
            XEvent event{};
            XNextEvent(display, &event);
            changed = changed || event.type == first_damage_event + XDamageNotify;
        }
        return changed;
    }

    Clock::time_point button(Bool down) const
    {
        auto const before = Clock::now();
        XTestFakeButtonEvent(display, 1, down, CurrentTime);
        XFlush(display);
        return before;
    }

    Display* display;
    int first_damage_event = 0;
};

WatchedScreen::WatchedScreen() : m_connection(std::make_unique<Connection>()) {}

WatchedScreen::~WatchedScreen() = default;

ui::Size WatchedScreen::size() const
{
    auto* const display = m_connection->display;
    return {DisplayWidth(display, DefaultScreen(display)), DisplayHeight(display, DefaultScreen(display))};
}

std::optional<Clock::time_point> WatchedScreen::last_change(std::chrono::milliseconds patience,
                                                            std::chrono::milliseconds rest)
{
    std::optional<Clock::time_point> last;
    auto deadline = Clock::now() + patience;
    while (Clock::now() < deadline) {
        auto const left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now());
        if (!m_connection->changes_within(left)) continue;
        last = Clock::now();
        deadline = *last + rest;
    }
    return last;
}

void WatchedScreen::move(ui::Point point)
{
    XTestFakeMotionEvent(m_connection->display, DefaultScreen(m_connection->display), point.x, point.y, CurrentTime);
    XSync(m_connection->display, False);
}

Clock::time_point WatchedScreen::press()
{
    return m_connection->button(True);
}

Clock::time_point WatchedScreen::release()
{
    return m_connection->button(False);
}

}
