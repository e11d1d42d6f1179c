// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>

namespace parvis::window {

/// Sound out, one sound at a time: samples as they come, or a recording. No call waits for the sound. Without a sound
/// card it is silent, and everything is over at once.
class Loudspeaker {
public:
    /// Opens the sound card.
    Loudspeaker();
    ~Loudspeaker();
    /// Why there is no sound card; empty if there is one.
    [[nodiscard]] std::string const& trouble() const;

    Loudspeaker(Loudspeaker const&) = delete;
    Loudspeaker& operator=(Loudspeaker const&) = delete;

    /// Begins a sound of mono samples that are still to come; what sounds stops.
    void begin(std::uint32_t rate);
    void append(std::span<std::int16_t const> samples);
    /// No more will come.
    void end();
    /// Plays a recording in Ogg Vorbis, at a pace in percent; what sounds stops. False if it cannot be read.
    bool play(std::string recording, int pace);

    void stop();
    void pause();
    void resume();
    /// 0 is as loud as the sound itself, -6 half of that.
    void set_decibels(double decibels);

    /// All of it has been heard.
    [[nodiscard]] bool is_over() const;

private:
    class Stream;
    std::unique_ptr<Stream> m_stream;
};

}
