// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/fake_mouse.h"

#include <X11/Xlib.h>
#include <X11/extensions/XTest.h>

namespace parvis::testing {

struct FakeMouse::Connection {
    Connection() : display(XOpenDisplay(nullptr)) {}
    ~Connection() { XCloseDisplay(display); }
    Connection(Connection const&) = delete;
    Connection& operator=(Connection const&) = delete;

    /// The server has done all when this returns.
    void finish() const { XSync(display, False); }

    Display* display;
};

FakeMouse::FakeMouse() : m_connection(std::make_unique<Connection>()) {}

FakeMouse::~FakeMouse() = default;

void FakeMouse::move(ui::Point point)
{
    XTestFakeMotionEvent(m_connection->display, DefaultScreen(m_connection->display), point.x, point.y, CurrentTime);
    m_connection->finish();
}

void FakeMouse::press(unsigned button)
{
    XTestFakeButtonEvent(m_connection->display, button, True, CurrentTime);
    m_connection->finish();
}

void FakeMouse::release(unsigned button)
{
    XTestFakeButtonEvent(m_connection->display, button, False, CurrentTime);
    m_connection->finish();
}

void FakeMouse::type(unsigned key)
{
    constexpr unsigned first_key_code = 8;
    XTestFakeKeyEvent(m_connection->display, key + first_key_code, True, CurrentTime);
    XTestFakeKeyEvent(m_connection->display, key + first_key_code, False, CurrentTime);
    m_connection->finish();
}

}
