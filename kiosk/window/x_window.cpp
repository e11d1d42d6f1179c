// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/x_window.h"

#include "base/error.h"

#include <X11/Xatom.h>
#include <X11/Xutil.h>
#include <X11/extensions/Xfixes.h>

namespace parvis::window {

namespace {

ui::Size screen_size_of(Display* display)
{
    auto const screen = DefaultScreen(display);
    return {DisplayWidth(display, screen), DisplayHeight(display, screen)};
}

}

ui::Size screen_size()
{
    return screen_size_of(open_display().get());
}

XWindow::XWindow(DisplayHandle display_handle, unsigned long visual, Options const& options)
    : m_display(std::move(display_handle))
{
    m_size = options.size.value_or(screen_size_of(display()));
    create(visual);
    describe(options);
    if (!options.show_cursor) hide_cursor();
    XMapRaised(display(), m_window);
    // Without a window manager it is in sight now, before anything was painted: nothing to paint again.
    XSync(display(), False);
    XSelectInput(display(), m_window, ExposureMask);
}

void XWindow::create(unsigned long number)
{
    XVisualInfo wanted{};
    wanted.visualid = number;
    int count = 0;
    XlibMemory<XVisualInfo> const visual(XGetVisualInfo(display(), VisualIDMask, &wanted, &count));
    auto const root = DefaultRootWindow(display());
    XSetWindowAttributes attributes{};
    attributes.colormap = XCreateColormap(display(), root, visual->visual, AllocNone);
    attributes.border_pixel = 0;
    // Without a background, the server paints nothing before we do.
    attributes.background_pixmap = None;
    m_window = XCreateWindow(display(), root, 0, 0, static_cast<unsigned>(m_size.width),
                             static_cast<unsigned>(m_size.height), 0, visual->depth, InputOutput, visual->visual,
                             CWColormap | CWBorderPixel | CWBackPixmap, &attributes);
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
    // An empty cursor of our own would make Xlib search the desktop's cursor themes for it, at each start.
    int first_event = 0;
    int first_error = 0;
    if (XFixesQueryExtension(display(), &first_event, &first_error) == False) return;
    int major = 4;
    int minor = 0;
    XFixesQueryVersion(display(), &major, &minor);
    XFixesHideCursor(display(), m_window);
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
