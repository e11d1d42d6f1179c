// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parvis::window {

/// X's number for the leanest kind of window that OpenGL can draw to: a depth buffer alone would take four bytes a
/// pixel. Asks on the connection that OpenGL uses on this thread, since each further one costs Mesa 5 ms to prepare.
unsigned long lean_visual();

}
