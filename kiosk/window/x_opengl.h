// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/geometry.h"

/// What SFML cannot ask of OpenGL. All of this is about the connection and the window that OpenGL uses on this thread;
/// a connection of our own would cost Mesa 5 ms to prepare.
namespace parvis::window {

/// X's number for the leanest kind of window: a depth buffer alone would take four bytes a pixel. Throws Error if the
/// display has none of 24 bits a pixel.
unsigned long lean_visual();

/// Whether parts of what OpenGL has drawn can be shown, with the rest of the window and of the drawing left as they
/// are. False with a graphics card: there, whole frames are fast, and do not tear.
bool can_show_parts();

/// Shows `area` of a window of this size.
void show_part(ui::Rect const& area, ui::Size window);

/// Returns when the server has done all that was asked of it.
void flush_opengl();

}
