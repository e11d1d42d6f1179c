// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/x_parts.h"

#include <GL/glx.h>

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

}
