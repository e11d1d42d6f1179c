// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/button_grid.h"

#include <optional>
#include <vector>

namespace parvis::screens {

/// Whether what this reader reads can be heard in the language that they listen in.
bool can_be_heard(Sheet const& sheet);

/// What the listener should know: there is no voice, or another one speaks.
std::optional<text::Paragraph> speech_notice(Sheet const& sheet);

/// Pause, again, slower, softer, louder, another voice.
std::vector<GridButton> speech_controls(Sheet const& sheet);

}
