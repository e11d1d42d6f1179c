// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace parvis::commands {

/// What a voice said: mono.
struct Speech {
    std::uint32_t rate = 0; ///< samples a second
    std::vector<std::int16_t> samples;
};

/// As the kiosk does, by the speech helper beside this program, at a pace in percent. Throws Error if it cannot be
/// said.
Speech synthesize(std::string const& voice, std::string const& text, int pace);

/// The bytes of a RIFF WAVE file.
std::string wave_file(Speech const& speech);

}
