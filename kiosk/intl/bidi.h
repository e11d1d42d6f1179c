// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intl/direction.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace parvis::intl {

/// An embedding level of UAX #9: odd is right to left.
using Level = std::uint8_t;

/// Bytes of a text that are ordered by themselves, as if between LRI or FSI and PDI (UAX #9, 2.4).
struct Isolate {
    enum class Kind { LeftToRight, FirstStrong };

    std::size_t begin = 0;
    std::size_t end = 0;
    Kind kind = Kind::LeftToRight;
};

struct LevelRun {
    std::size_t begin = 0; ///< byte offset
    std::size_t end = 0;
    Level level = 0;
};

/// The levels of a text before it is broken into lines. `isolates` may nest, and an outer one comes first.
std::vector<LevelRun> level_runs(std::string_view text, std::span<Isolate const> isolates, Direction base);

/// The order from left to right of a line's runs, as indices into `levels` (UAX #9, L2).
std::vector<std::size_t> visual_order(std::span<Level const> levels);

}
