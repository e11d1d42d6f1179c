// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/x_display.h"

#include "base/error.h"
#include "base/log.h"

#include <array>
#include <cstdlib>
#include <string>

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
    int opcode = 0;
    int event = 0;
    int error = 0;
    if (XQueryExtension(display.get(), "GLX", &opcode, &event, &error) == False)
        throw Error("the display has no OpenGL: install libgl1-mesa-dri, and start X with its GLX extension");
    return display;
}

}
