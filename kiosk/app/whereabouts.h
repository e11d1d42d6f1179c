// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "pack/pack.h"

#include <string>

namespace parvis::app {

/// Where a kiosk stands, as its settings say: at one place, or wherever a round is. Both empty: nobody knows.
struct Whereabouts {
    std::string place; ///< an id of the pack
    std::string round; ///< an id of the pack
};

/// The place at this time: of a round, the one stop whose time it is. "unknown" between stops, or if two would do; it
/// is never guessed.
std::string find_place(Whereabouts const& whereabouts, pack::Pack const& pack, LocalMinute now);

}
