// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/x_opengl.h"

#include "base/error.h"
#include "window/x_display.h"

#include <GL/glx.h>

#include <array>
#include <string_view>

namespace parvis::window {

namespace {

template <class Function> Function find_function(char const* name)
{
    return reinterpret_cast<Function>(glXGetProcAddressARB(reinterpret_cast<GLubyte const*>(name)));
}

bool has_extension(Display* display, std::string_view name)
{
    auto const* const all = glXQueryExtensionsString(display, DefaultScreen(display));
    return all != nullptr && std::string_view(all).find(name) != std::string_view::npos;
}

bool has_graphics_card()
{
    auto const query = find_function<PFNGLXQUERYCURRENTRENDERERINTEGERMESAPROC>("glXQueryCurrentRendererIntegerMESA");
    unsigned accelerated = 1;
    return query == nullptr || query(GLX_RENDERER_ACCELERATED_MESA, &accelerated) == False || accelerated != 0;
}

}

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

bool can_show_parts()
{
    auto* const display = glXGetCurrentDisplay();
    return has_extension(display, "GLX_MESA_copy_sub_buffer") && has_extension(display, "GLX_MESA_query_renderer") &&
           !has_graphics_card();
}

void show_part(ui::Rect const& area, ui::Size window)
{
    auto* const display = glXGetCurrentDisplay();
    // OpenGL counts rows from the bottom.
    find_function<PFNGLXCOPYSUBBUFFERMESAPROC>("glXCopySubBufferMESA")(
        display, glXGetCurrentDrawable(), area.x, window.height - area.bottom(), area.width, area.height);
    XFlush(display);
}

void flush_opengl()
{
    XSync(glXGetCurrentDisplay(), False);
}

}
