// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/virtual_screen.h"

#include "base/error.h"

#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XTest.h>

#include <algorithm>
#include <csignal>

namespace parvis::e2e {

struct VirtualScreen::Connection {
    explicit Connection(std::string const& name) : display(XOpenDisplay(name.c_str()))
    {
        if (!display) throw Error("the virtual display " + name + " does not answer");
    }
    ~Connection() { XCloseDisplay(display); }
    Connection(Connection const&) = delete;
    Connection& operator=(Connection const&) = delete;

    Display* display;
};

namespace {

std::vector<std::string> server_command(ui::Size size)
{
    auto const mode = std::to_string(size.width) + "x" + std::to_string(size.height) + "x24";
    return {"Xvfb", "-displayfd", "1", "-screen", "0", mode, "-nolisten", "tcp", "-noreset"};
}

}

VirtualScreen::VirtualScreen(ui::Size size) : VirtualScreen(server_command(size)) {}

VirtualScreen::VirtualScreen(std::vector<std::string> const& server) : m_server(server)
{
    auto const number = m_server.read_line();
    if (number.empty()) throw Error(server.front() + " does not start: " + m_server.complaints());
    m_name = ":" + number;
    m_connection = std::make_unique<Connection>(m_name);
}

VirtualScreen::~VirtualScreen() = default;

void VirtualScreen::press(ui::Point point)
{
    move(point);
    XTestFakeButtonEvent(m_connection->display, 1, True, CurrentTime);
    XSync(m_connection->display, False);
}

void VirtualScreen::move(ui::Point point)
{
    XTestFakeMotionEvent(m_connection->display, 0, point.x, point.y, CurrentTime);
    XSync(m_connection->display, False);
}

void VirtualScreen::release()
{
    XTestFakeButtonEvent(m_connection->display, 1, False, CurrentTime);
    XSync(m_connection->display, False);
}

raster::Pixels VirtualScreen::screenshot() const
{
    auto* const display = m_connection->display;
    raster::Pixels pixels({DisplayWidth(display, 0), DisplayHeight(display, 0)});
    auto* const image = XGetImage(display, DefaultRootWindow(display), 0, 0, static_cast<unsigned>(pixels.size.width),
                                  static_cast<unsigned>(pixels.size.height), AllPlanes, ZPixmap);
    if (!image) throw Error("the virtual display gives no picture");
    for (auto y = 0; y < pixels.size.height; ++y)
        for (auto x = 0; x < pixels.size.width; ++x)
            pixels.row(y)[x] = ui::rgb(static_cast<std::uint32_t>(XGetPixel(image, x, y)));
    XDestroyImage(image);
    return pixels;
}

void VirtualScreen::pull_the_plug()
{
    m_connection.reset();
    m_server.send(SIGKILL);
}

int largest_difference(raster::Pixels const& a, raster::Pixels const& b)
{
    if (a.size != b.size) return 255;
    auto largest = 0;
    for (std::size_t i = 0; i < a.colours.size(); ++i) {
        auto const& p = a.colours[i];
        auto const& q = b.colours[i];
        largest = std::max({largest, std::abs(p.red - q.red), std::abs(p.green - q.green), std::abs(p.blue - q.blue)});
    }
    return largest;
}

}
