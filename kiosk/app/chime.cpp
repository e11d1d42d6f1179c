// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chime.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace parvis::app {
namespace {

/// Old ears lose what is high first: both notes lie well below 1 kHz.
constexpr double first_note = 523.25;  // Hz, C5
constexpr double second_note = 659.25; // E5
constexpr double second_begins = 0.25; // s
constexpr double ends = 1.0;
constexpr double loudness = 0.35; // of full scale, for each note

/// A struck bell: there at once, without a click, and dying away.
double note(double frequency, double seconds)
{
    if (seconds < 0) return 0;
    auto const attack = 1 - std::exp(-seconds / 0.005);
    auto const decay = std::exp(-seconds / 0.2);
    return attack * decay * std::sin(2 * std::numbers::pi * frequency * seconds);
}

}

std::vector<std::int16_t> chime(int samples_per_second)
{
    std::vector<std::int16_t> samples(static_cast<std::size_t>(ends * samples_per_second));
    for (std::size_t i = 0; i < samples.size(); ++i) {
        auto const seconds = static_cast<double>(i) / samples_per_second;
        auto const fade = std::min(1.0, (ends - seconds) / 0.02);
        auto const both = note(first_note, seconds) + note(second_note, seconds - second_begins);
        samples[i] = static_cast<std::int16_t>(std::lround(32767 * loudness * fade * both));
    }
    return samples;
}

}
