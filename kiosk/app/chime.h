// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace parvis::app {

/// Two soft notes, the second higher: "are you still there?" One channel, 16 bits a sample.
std::vector<std::int16_t> chime(int samples_per_second);

}
