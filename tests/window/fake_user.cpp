// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/fake_user.h"

#include <X11/Xlib.h>
#include <X11/extensions/XTest.h>

namespace parvis::testing {

struct FakeUser::Connection {
    Connection() : display(XOpenDisplay(nullptr)) {}
    ~Connection() { XCloseDisplay(display); }
    Connection(Connection const&) = delete;
    Connection& operator=(Connection const&) = delete;

    /// The server has done all when this returns.
    void finish() const { XSync(display, False); }

    Display* display;
};

FakeUser::FakeUser() : m_connection(std::make_unique<Connection>()) {}

FakeUser::~FakeUser() = default;

void FakeUser::move(ui::Point point)
{
    XTestFakeMotionEvent(m_connection->display, DefaultScreen(m_connection->display), point.x, point.y, CurrentTime);
    m_connection->finish();
}

void FakeUser::press(unsigned button)
{
    XTestFakeButtonEvent(m_connection->display, button, True, CurrentTime);
    m_connection->finish();
}

void FakeUser::release(unsigned button)
{
    XTestFakeButtonEvent(m_connection->display, button, False, CurrentTime);
    m_connection->finish();
}

void FakeUser::type(unsigned key)
{
    constexpr unsigned first_key_code = 8;
    XTestFakeKeyEvent(m_connection->display, key + first_key_code, True, CurrentTime);
    XTestFakeKeyEvent(m_connection->display, key + first_key_code, False, CurrentTime);
    m_connection->finish();
}

void FakeUser::cut_off_top_window()
{
    auto* const display = m_connection->display;
    Window root = 0;
    Window parent = 0;
    Window* windows = nullptr;
    unsigned count = 0;
    XQueryTree(display, DefaultRootWindow(display), &root, &parent, &windows, &count);
    XKillClient(display, windows[count - 1]); // they are listed from the bottom
    XFree(windows);
    m_connection->finish();
}

}
