// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/stretch.h"

#include <algorithm>
#include <cmath>

namespace parvis::window {
namespace {

/// Of a second: two periods of a deep voice, and less than a sound of speech.
constexpr unsigned pieces_a_second = 50;
constexpr unsigned searches_a_second = 100;
/// Likeness is found in every fourth frame as well as in all.
constexpr std::size_t stride = 4;

}

Stretch::Stretch(unsigned channels, std::uint32_t rate, int pace)
    : m_channels(channels), m_piece(rate / pieces_a_second), m_search(rate / searches_a_second), m_pace(pace)
{
}

void Stretch::put(std::span<std::int16_t const> samples)
{
    m_input.insert(m_input.end(), samples.begin(), samples.end());
    m_length = m_input.size() / m_channels;
}

void Stretch::end()
{
    m_ended = true;
    m_input.resize((m_length + 2 * m_piece + m_search) * m_channels);
}

std::size_t Stretch::take(std::span<std::int16_t> samples)
{
    while (m_ready.size() < samples.size() && can_advance())
        advance();
    if (m_ready.size() < samples.size() && !m_ended) return 0;
    auto const count = std::min(samples.size(), m_ready.size());
    std::copy_n(m_ready.begin(), count, samples.begin());
    m_ready.erase(m_ready.begin(), m_ready.begin() + static_cast<std::ptrdiff_t>(count));
    return count;
}

bool Stretch::can_advance() const
{
    auto const place = m_pieces * m_piece * static_cast<std::size_t>(m_pace) / 100;
    if (m_ended) return place < m_length;
    return std::max(m_next, place + m_search) + m_piece <= m_length;
}

void Stretch::advance()
{
    auto const start = best_start();
    for (std::size_t frame = 0; frame < m_piece; ++frame) {
        auto const share = (static_cast<double>(frame) + 0.5) / static_cast<double>(m_piece);
        for (std::size_t channel = 0; channel < m_channels; ++channel) {
            auto const going = m_input[(m_next + frame) * m_channels + channel];
            auto const coming = m_input[(start + frame) * m_channels + channel];
            m_ready.push_back(static_cast<std::int16_t>(std::lround(going * (1 - share) + coming * share)));
        }
    }
    m_next = start + m_piece;
    ++m_pieces;
}

std::size_t Stretch::best_start() const
{
    auto const place = m_pieces * m_piece * static_cast<std::size_t>(m_pace) / 100;
    auto const first = place > m_search ? place - m_search : 0;
    auto const last = std::min(place + m_search, m_input.size() / m_channels - m_piece);
    auto best = std::min(place, last);
    auto most = likeness(best);
    for (auto start = first; start <= last; ++start)
        if (auto const found = likeness(start); found > most) {
            most = found;
            best = start;
        }
    return best;
}

/// Of what begins there to what would come next, in the first channel.
double Stretch::likeness(std::size_t start) const
{
    auto product = 0.0;
    auto power = 1.0;
    for (std::size_t frame = 0; frame < m_piece; frame += stride) {
        auto const sample = static_cast<double>(m_input[(start + frame) * m_channels]);
        product += sample * m_input[(m_next + frame) * m_channels];
        power += sample * sample;
    }
    return product / std::sqrt(power);
}

}
