// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "e2e/player.h"

namespace parvis::e2e {

/// A visit in one language, from the first screen back to it, through every kind of screen.
void play_journey(Player& player, std::string const& language);

}
