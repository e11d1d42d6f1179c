// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/context.h"
#include "screens/state.h"
#include "ui/display_list.h"

namespace parvis::screens {

/// The screen that `state` asks for. Never throws for content: what cannot be shown is said so on the screen.
ui::DisplayList draw(State const& state, Context const& context);

/// "Back soon, ask someone here" in many languages: needs no pack, only fonts.
ui::DisplayList draw_back_soon(text::Fonts const& fonts, text::Typesetter& typesetter, ui::Profile const& profile);

}
