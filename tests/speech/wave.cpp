// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/wave.h"

#include "base/files.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>
#include <stdexcept>
#include <string>

namespace parvis::testing {
namespace {

constexpr int audible = 64; ///< of 32767

std::uint32_t number(std::string const& bytes, std::size_t at, int size)
{
    std::uint32_t value = 0;
    for (int i = 0; i < size; ++i)
        value |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes.at(at + static_cast<std::size_t>(i))))
                 << (8 * i);
    return value;
}

}

Sound Sound::between(double begin, double end) const
{
    auto const index = [&](double time) {
        return std::min(samples.size(), static_cast<std::size_t>(std::max(0.0, time) * rate));
    };
    auto const first = samples.begin() + static_cast<std::ptrdiff_t>(index(begin));
    auto const last = samples.begin() + static_cast<std::ptrdiff_t>(std::max(index(begin), index(end)));
    return {rate, {first, last}};
}

double Sound::decibels() const
{
    auto sum = 0.0;
    for (auto const sample : samples)
        sum += static_cast<double>(sample) * sample;
    auto const mean = samples.empty() ? 0 : std::sqrt(sum / static_cast<double>(samples.size()));
    return 20 * std::log10(std::max(mean, 1e-3) / 32768);
}

double Sound::share_at(double hertz) const
{
    std::complex<double> sum;
    auto power = 0.0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        auto const angle = 2 * std::numbers::pi * hertz * static_cast<double>(i) / rate;
        sum += std::polar(1.0, angle) * static_cast<double>(samples[i]);
        power += static_cast<double>(samples[i]) * samples[i];
    }
    return power == 0 ? 0 : 2 * std::norm(sum) / power / static_cast<double>(samples.size());
}

double Sound::last_heard() const
{
    for (auto i = samples.size(); i-- > 0;)
        if (std::abs(samples[i]) >= audible) return static_cast<double>(i) / rate;
    return 0;
}

Sound read_wave(std::filesystem::path const& file)
{
    auto const bytes = read_file(file);
    auto const data = bytes.find("data");
    auto const format = bytes.find("fmt ");
    if (data == std::string::npos || format == std::string::npos) return {};
    if (number(bytes, format + 10, 2) != 1 || number(bytes, format + 22, 2) != 16)
        throw std::runtime_error(file.string() + " is not mono with 16 bits");
    Sound sound{number(bytes, format + 12, 4), {}};
    for (auto at = data + 8; at + 1 < bytes.size(); at += 2)
        sound.samples.push_back(static_cast<std::int16_t>(number(bytes, at, 2)));
    return sound;
}

}
