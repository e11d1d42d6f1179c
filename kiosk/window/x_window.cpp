// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/x_window.h"

#include "base/error.h"
#include "base/log.h"

#include <GL/glx.h>
#include <X11/Xatom.h>
#include <X11/Xutil.h>

#include <array>
#include <cstdlib>

namespace parvis::window {

namespace {

int end_without_display(Display*)
{
    log::error("the X display went away, and the kiosk with it: start the X server, and the kiosk again");
    // Not exit(): OpenGL's own handlers would talk to the display again.
    std::_Exit(EXIT_FAILURE);
}

int report_refusal(Display* display, XErrorEvent* error)
{
    std::array<char, 256> text{};
    XGetErrorText(display, error->error_code, text.data(), static_cast<int>(text.size()));
    log::warning("the X display refused request " + std::to_string(error->request_code) + ": " + text.data());
    return 0;
}

DisplayHandle open_display()
{
    XSetIOErrorHandler(end_without_display);
    XSetErrorHandler(report_refusal);
    DisplayHandle display(XOpenDisplay(nullptr));
    if (!display) {
        auto const* const name = std::getenv("DISPLAY");
        if (name == nullptr || *name == '\0')
            throw Error("there is no display to open a window on: start an X server and set DISPLAY, such as :0");
        throw Error("cannot open the display " + std::string(name) +
                    ": is its X server running, and may this user connect to it?");
    }
    if (glXQueryExtension(display.get(), nullptr, nullptr) == False)
        throw Error("the display has no OpenGL: install libgl1-mesa-dri, and start X with its GLX extension");
    return display;
}

ui::Size screen_size_of(Display* display)
{
    auto const screen = DefaultScreen(display);
    return {DisplayWidth(display, screen), DisplayHeight(display, screen)};
}

/// The leanest kind of window: a depth buffer alone would take four bytes a pixel.
XlibMemory<XVisualInfo> choose_visual(Display* display)
{
    constexpr std::array wanted{GLX_X_RENDERABLE,
                                True,
                                GLX_DOUBLEBUFFER,
                                True,
                                GLX_RED_SIZE,
                                8,
                                GLX_GREEN_SIZE,
                                8,
                                GLX_BLUE_SIZE,
                                8,
                                GLX_DEPTH_SIZE,
                                0,
                                GLX_STENCIL_SIZE,
                                0,
                                GLX_ALPHA_SIZE,
                                0,
                                0};
    int count = 0;
    XlibMemory<GLXFBConfig> const configurations(
        glXChooseFBConfig(display, DefaultScreen(display), wanted.data(), &count));
    for (int i = 0; i < count; ++i) {
        XlibMemory<XVisualInfo> visual(glXGetVisualFromFBConfig(display, configurations.get()[i]));
        // Depth 32 would let the desktop shine through.
        if (visual && visual->depth == 24) return visual;
    }
    throw Error("the display has no OpenGL for windows of 24 bits a pixel: start X with a depth of 24");
}

}

ui::Size screen_size()
{
    return screen_size_of(open_display().get());
}

XWindow::XWindow(Options const& options) : m_display(open_display())
{
    m_size = options.size.value_or(screen_size_of(display()));
    create();
    describe(options);
    if (!options.show_cursor) hide_cursor();
    XMapRaised(display(), m_window);
    XSync(display(), False);
}

void XWindow::create()
{
    auto const visual = choose_visual(display());
    auto const root = DefaultRootWindow(display());
    XSetWindowAttributes attributes{};
    attributes.colormap = XCreateColormap(display(), root, visual->visual, AllocNone);
    attributes.border_pixel = 0;
    attributes.event_mask = ExposureMask;
    // Without a background, the server paints nothing before we do.
    attributes.background_pixmap = None;
    m_window = XCreateWindow(display(), root, 0, 0, static_cast<unsigned>(m_size.width),
                             static_cast<unsigned>(m_size.height), 0, visual->depth, InputOutput, visual->visual,
                             CWColormap | CWBorderPixel | CWEventMask | CWBackPixmap, &attributes);
}

void XWindow::describe(Options const& options)
{
    XStoreName(display(), m_window, options.title.c_str());

    XlibMemory<XSizeHints> const hints(XAllocSizeHints());
    hints->flags = PMinSize | PMaxSize;
    hints->min_width = hints->max_width = m_size.width;
    hints->min_height = hints->max_height = m_size.height;
    XSetWMNormalHints(display(), m_window, hints.get());

    m_close_request = XInternAtom(display(), "WM_DELETE_WINDOW", False);
    if (!options.size) {
        auto const fullscreen = XInternAtom(display(), "_NET_WM_STATE_FULLSCREEN", False);
        XChangeProperty(display(), m_window, XInternAtom(display(), "_NET_WM_STATE", False), XA_ATOM, 32,
                        PropModeReplace, reinterpret_cast<unsigned char const*>(&fullscreen), 1);
    }
}

void XWindow::hide_cursor()
{
    std::array<char, 1> const nothing{};
    XColor black{};
    auto const bitmap = XCreateBitmapFromData(display(), m_window, nothing.data(), 1, 1);
    auto const cursor = XCreatePixmapCursor(display(), bitmap, bitmap, &black, &black, 0, 0);
    XDefineCursor(display(), m_window, cursor);
    XFreeCursor(display(), cursor);
    XFreePixmap(display(), bitmap);
}

raster::Pixels XWindow::screenshot() const
{
    auto const destroy = [](XImage* image) { XDestroyImage(image); };
    std::unique_ptr<XImage, decltype(destroy)> const image(
        XGetImage(display(), m_window, 0, 0, static_cast<unsigned>(m_size.width), static_cast<unsigned>(m_size.height),
                  AllPlanes, ZPixmap),
        destroy);
    if (!image) throw Error("the display gave no picture of the window: is it partly outside of the screen?");

    raster::Pixels pixels(m_size);
    for (int y = 0; y < m_size.height; ++y)
        for (int x = 0; x < m_size.width; ++x)
            pixels.row(y)[x] = ui::rgb(static_cast<std::uint32_t>(XGetPixel(image.get(), x, y)));
    return pixels;
}

}
