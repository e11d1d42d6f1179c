// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/event.h"

#include <vector>

namespace parvis::window {

/// Leaves out each movement that a later one of the same contact overtakes, with nothing but movements in between.
std::vector<Event> without_overtaken_moves(std::vector<Event> const& events);

}
