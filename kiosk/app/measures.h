// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profile.h"

#include <optional>

namespace parvis::app {

enum class Extent { WholeScreen, Window };

/// The profile to draw for, on a display of `screen` pixels.
/// - The whole screen: the display's own pixels, over the millimetres of `wanted` if that has the same shape.
/// - A window: `wanted`, made smaller as a whole if the display cannot hold it.
/// Without a wanted profile, the built-in one that is nearest to the display. `lower_edge_mm` is where this screen
/// hangs, if that is known.
ui::Profile measures(std::optional<ui::Profile> const& wanted, Extent extent, ui::Size screen,
                     std::optional<double> lower_edge_mm = {});

}
