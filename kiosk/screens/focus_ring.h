// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/sheet.h"

namespace parvis::screens {

/// Marks the node that the keys are on with a ring of two colours, at least 9:1 apart: whatever lies on either side,
/// one of them has 3:1 against it (WCAG 2.2, technique C40).
void draw_focus_ring(ui::DisplayList& list, ui::Focus const& focus, Sheet const& sheet);

}
