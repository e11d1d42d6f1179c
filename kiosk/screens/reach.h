// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/context.h"
#include "screens/state.h"

namespace parvis::screens {

/// A list that was drawn for the part of the screen in a seated person's reach, at its place on the whole of it. Above
/// it stands the place's name, and there is nothing else to touch.
ui::DisplayList in_reach(ui::DisplayList list, ui::Profile const& part, State const& state, Context const& context);

}
