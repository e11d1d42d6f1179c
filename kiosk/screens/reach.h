// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/context.h"
#include "screens/state.h"

namespace parvis::screens {

/// A screen that was drawn for the part in a seated person's reach, at the foot of the whole screen; above it, the
/// place's name, and nothing to touch.
ui::DisplayList at_the_foot(ui::DisplayList part, State const& state, Context const& context);

}
