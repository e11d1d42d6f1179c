// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/x_visual.h"

#include "base/error.h"
#include "window/x_display.h"

#include <GL/glx.h>

#include <array>

namespace parvis::window {

unsigned long lean_visual()
{
    auto* const display = glXGetCurrentDisplay();
    // clang-format off
    constexpr std::array wanted{
        GLX_DOUBLEBUFFER, True, GLX_RED_SIZE, 8, GLX_GREEN_SIZE, 8, GLX_BLUE_SIZE, 8, GLX_ALPHA_SIZE, 0,
        GLX_DEPTH_SIZE, 0, GLX_STENCIL_SIZE, 0, 0};
    // clang-format on
    int count = 0;
    XlibMemory<GLXFBConfig> const configurations(
        glXChooseFBConfig(display, DefaultScreen(display), wanted.data(), &count));
    for (int i = 0; i < count; ++i) {
        XlibMemory<XVisualInfo> const visual(glXGetVisualFromFBConfig(display, configurations.get()[i]));
        // Depth 32 would let the desktop shine through.
        if (visual && visual->depth == 24) return visual->visualid;
    }
    throw Error("the display has no OpenGL for windows of 24 bits a pixel: start X with a depth of 24");
}

}
