// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace parvis::window {

/// Sound at another pace and the same pitch, piece by piece (WSOLA): each piece of the output fades into one from the
/// place in the input that the pace leads to, or so near to it that the waves go on.
class Stretch {
public:
    /// Of interleaved channels; `pace` in percent, less is slower.
    Stretch(unsigned channels, std::uint32_t rate, int pace);

    void put(std::span<std::int16_t const> samples);
    /// No more will come.
    void end();

    /// Fills `samples`, and returns how many they are: none if more has to be put first, few or none after the end.
    std::size_t take(std::span<std::int16_t> samples);

private:
    void advance();
    [[nodiscard]] bool can_advance() const;
    [[nodiscard]] std::size_t best_start() const;
    [[nodiscard]] double likeness(std::size_t start) const;

    std::size_t m_channels;
    std::size_t m_piece;  ///< frames that come out at once
    std::size_t m_search; ///< frames that a piece may lie beside its place
    int m_pace;
    std::vector<std::int16_t> m_input;
    std::size_t m_length = 0; ///< frames of it that sound; the rest is silence after the end
    bool m_ended = false;
    std::size_t m_pieces = 0; ///< that have come out
    std::size_t m_next = 0;   ///< where the last piece would go on, in frames
    std::vector<std::int16_t> m_ready;
};

}
