// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bell.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace parvis::app {
namespace {

constexpr double seconds = 0.45; ///< of a note
constexpr double loudest = 12000;
constexpr double high = 784; ///< hertz
constexpr double low = 587;

void add_note(std::vector<std::int16_t>& samples, double hertz)
{
    auto const count = static_cast<int>(bell_rate * seconds);
    for (int i = 0; i < count; ++i) {
        auto const time = static_cast<double>(i) / bell_rate;
        auto const attack = std::min(1.0, time / 0.01);
        auto const wave = std::sin(2 * std::numbers::pi * hertz * time);
        samples.push_back(static_cast<std::int16_t>(loudest * attack * std::exp(-6 * time) * wave));
    }
}

}

std::vector<std::int16_t> bell()
{
    std::vector<std::int16_t> samples;
    add_note(samples, high);
    add_note(samples, low);
    return samples;
}

}
