// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"

namespace parvis {

/// Both clocks, read together: waiting is done by the one, and only what is written on the screen by the other, which
/// may be wrong.
struct Now {
    Instant instant;
    std::chrono::system_clock::time_point wall;
};

inline Now now()
{
    return {std::chrono::steady_clock::now(), std::chrono::system_clock::now()};
}

}
