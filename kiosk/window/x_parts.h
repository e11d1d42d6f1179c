// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/geometry.h"

namespace parvis::window {

/// Whether parts of what OpenGL has drawn can be shown, with the rest of the window and of the drawing left as they
/// are; for the window that it draws to on this thread. False with a graphics card: there, whole frames are fast, and
/// do not tear.
bool can_show_parts();

/// Shows `area` of a window of this size.
void show_part(ui::Rect const& area, ui::Size window);

}
