// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"

#include <optional>

namespace parvis::app {

/// How loud the steps of the volume are: the last is the loudest, each other one 6 dB softer than the next.
constexpr double decibels_a_step = 6;

/// The decibels of the loudest step, by where it is heard; never above 0.
struct Volumes {
    double loudspeaker = 0;
    double headset = 0;
};

/// When the first screen calls out to those who are near, and how loud (kiosk.toml).
struct Crier {
    std::chrono::minutes from{};
    std::chrono::minutes to{};
    std::chrono::seconds pause{60}; ///< at least, between two calls
    double decibels = -6;
};

/// Whether it may call now, having called last at `last`.
inline bool may_call(Crier const& crier, LocalMinute local, Instant now, std::optional<Instant> last)
{
    auto const time = time_of_day(local);
    return time >= crier.from && time < crier.to && (!last || now >= *last + crier.pause);
}

}
