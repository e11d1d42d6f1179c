// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/flow.h"
#include "screens/sheet.h"

namespace parvis::screens {

/// At the end of a page: "did you know this?" and "does it help?", each answered with one touch, or not at all.
void draw_questions(Flow& flow, Sheet& sheet);

}
