// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/stretch.h"

#include "support/catch.h"

#include <cmath>
#include <numbers>

using namespace parvis::window;

namespace {

constexpr std::uint32_t rate = 22050;

/// One note for a second, in each channel at another loudness.
std::vector<std::int16_t> note(double hertz, unsigned channels)
{
    std::vector<std::int16_t> samples;
    for (unsigned frame = 0; frame < rate; ++frame)
        for (unsigned channel = 0; channel < channels; ++channel)
            samples.push_back(static_cast<std::int16_t>(10000 / (channel + 1) *
                                                        std::sin(2 * std::numbers::pi * hertz * frame / rate)));
    return samples;
}

/// Fed as a file is read, and taken as a sound card asks.
std::vector<std::int16_t> stretched(std::vector<std::int16_t> const& samples, unsigned channels, int pace)
{
    Stretch stretch(channels, rate, pace);
    std::vector<std::int16_t> result;
    std::vector<std::int16_t> piece(1102 * channels);
    for (std::size_t at = 0; at < samples.size() + piece.size(); at += piece.size()) {
        if (at < samples.size())
            stretch.put(std::span(samples).subspan(at, std::min(piece.size(), samples.size() - at)));
        else
            stretch.end();
        while (auto const count = stretch.take(piece))
            result.insert(result.end(), piece.begin(), piece.begin() + static_cast<std::ptrdiff_t>(count));
    }
    return result;
}

/// How often a channel rises through zero.
int periods(std::vector<std::int16_t> const& samples, unsigned channels, unsigned channel)
{
    auto count = 0;
    for (auto i = std::size_t{channels} + channel; i < samples.size(); i += channels)
        count += samples[i - channels] < 0 && samples[i] >= 0 ? 1 : 0;
    return count;
}

}

TEST_CASE("a slower recording takes longer, and is no deeper", "[window]")
{
    auto const channels = GENERATE(1U, 2U);
    auto const pace = GENERATE(80, 65);
    auto const slow = stretched(note(220, channels), channels, pace);
    auto const seconds = static_cast<double>(slow.size()) / channels / rate;
    CHECK(seconds == Approx(100.0 / pace).margin(0.03));
    for (unsigned channel = 0; channel < channels; ++channel)
        CHECK(periods(slow, channels, channel) / seconds == Approx(220).epsilon(0.02));
}

TEST_CASE("slowing down leaves no gap, and is nowhere louder or softer", "[window]")
{
    auto const slow = stretched(note(220, 1), 1, 65);
    constexpr std::size_t period = rate / 220 + 1;
    // The end fades into silence.
    for (std::size_t at = 0; at + rate / 20 < slow.size(); at += period) {
        auto const peak = *std::max_element(slow.begin() + static_cast<std::ptrdiff_t>(at),
                                            slow.begin() + static_cast<std::ptrdiff_t>(at + period));
        CHECK(peak == Approx(10000).epsilon(0.1));
    }
}

TEST_CASE("a recording of nothing, and one that is shorter than a piece, can be slowed down", "[window]")
{
    CHECK(stretched({}, 1, 65).empty());
    CHECK_FALSE(stretched(std::vector<std::int16_t>(10, 99), 1, 65).empty());
}
