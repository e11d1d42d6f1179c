// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace parvis::app {

constexpr std::uint32_t bell_rate = 22050; ///< samples a second

/// A high note and a lower one, each dying away.
std::vector<std::int16_t> bell();

}
