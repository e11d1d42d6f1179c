// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>

namespace parvis::espeak {

/// libespeak-ng, which has one state for the whole process: there is one of these. It may abort on a text that its
/// rules for a language cannot bear.
class Synthesizer {
public:
    /// Throws Error if espeak-ng's data are missing.
    Synthesizer();
    ~Synthesizer();
    Synthesizer(Synthesizer const&) = delete;
    Synthesizer& operator=(Synthesizer const&) = delete;

    /// Samples a second, of every voice.
    [[nodiscard]] std::uint32_t rate() const { return m_rate; }

    /// Gets the samples in pieces, and says whether to go on.
    using Listener = std::function<bool(std::span<std::int16_t const>)>;
    /// Throws Error if there is no such voice. `pace` is in percent.
    void speak(std::string const& voice, std::string const& text, int pace, Listener const& listener) const;

private:
    std::uint32_t m_rate = 0;
};

}
