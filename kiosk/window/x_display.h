// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <X11/Xlib.h>

#include <memory>

// Xlib's macros, such as None, break SFML's headers: only the files x_* include this one.
namespace parvis::window {

struct CloseDisplay {
    void operator()(Display* display) const { XCloseDisplay(display); }
};
using DisplayHandle = std::unique_ptr<Display, CloseDisplay>;

struct FreeByXlib {
    void operator()(void* memory) const { XFree(memory); }
};
template <class T> using XlibMemory = std::unique_ptr<T, FreeByXlib>;

/// The display that the variable DISPLAY names. Throws Error, with what to do, if it is not there or has no OpenGL.
/// From now on, the process ends with a message if the X server goes away, and logs what the server refuses.
DisplayHandle open_display();

}
