// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

namespace parvis {

/// Calls `work` for each index from 0 to `count` - 1, several at a time if the machine has several cores. What one of
/// them throws is thrown again when all have ended.
void in_parallel(std::size_t count, std::function<void(std::size_t index)> const& work);

}
