// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <X11/Xlib.h>

#include <memory>

// Xlib's macros, such as None, break SFML's headers: only the x_*.cpp files include this one.
namespace parvis::window {

struct CloseDisplay {
    void operator()(Display* display) const { XCloseDisplay(display); }
};
using DisplayHandle = std::unique_ptr<Display, CloseDisplay>;

struct FreeByXlib {
    void operator()(void* memory) const { XFree(memory); }
};
template <class T> using XlibMemory = std::unique_ptr<T, FreeByXlib>;

}
