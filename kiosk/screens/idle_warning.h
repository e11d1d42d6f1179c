// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/sheet.h"

namespace parvis::screens {

/// "Are you still here?" over whatever shows, which can then neither be touched nor heard.
void draw_idle_warning(Sheet& sheet, int seconds_left);

}
