// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

namespace parvis::testing {

/// Mono samples of 16 bits.
struct Sound {
    std::uint32_t rate = 0;
    std::vector<std::int16_t> samples;

    [[nodiscard]] double seconds() const { return rate == 0 ? 0 : static_cast<double>(samples.size()) / rate; }
    /// A part of it.
    [[nodiscard]] Sound between(double begin, double end) const;
    /// Root mean square of all samples, in decibels; 0 is the loudest that there can be.
    [[nodiscard]] double decibels() const;
    /// The share of its power (0 to 1) that lies at one frequency.
    [[nodiscard]] double share_at(double hertz) const;
    /// When something was last heard, in seconds from the begin; 0 if nothing ever was.
    [[nodiscard]] double last_heard() const;
};

/// Reads a WAV file, which may still be written to: then up to where it has come.
Sound read_wave(std::filesystem::path const& file);

}
