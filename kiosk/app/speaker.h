// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/speech.h"
#include "voice/engine.h"
#include "window/loudspeaker.h"

#include <memory>

namespace parvis::app {

/// Speaks through the speech helper and the sound card. Both are opened with the first words, and the sound card is
/// closed when the kiosk has been silent for a while: an open one keeps the processor awake.
class Speaker final : public Speech {
public:
    /// `helper` is the program.
    explicit Speaker(std::filesystem::path helper) : m_engine(std::move(helper)) {}

    void say(Script script, int pace, Instant now) override;
    void stop() override;
    void pause() override;
    void resume() override;
    void set_volume(double decibels) override;
    std::vector<News> poll(Instant now) override;
    [[nodiscard]] bool is_busy() const override { return m_loudspeaker != nullptr; }

private:
    [[nodiscard]] bool is_saying() const { return m_line < m_script.size(); }
    [[nodiscard]] bool is_over() const;
    void begin_sound(Instant now);
    void next_sound();
    void hear(voice::Engine::News const& news);

    voice::Engine m_engine;
    std::unique_ptr<window::Loudspeaker> m_loudspeaker;
    bool m_complained = false; ///< that there is no sound card
    double m_decibels = 0;
    Script m_script;
    int m_pace = 100;
    std::size_t m_line = 0;
    std::size_t m_sound = 0;  ///< of the line
    bool m_sounding = false;  ///< that sound has begun
    bool m_synthesis = false; ///< and the helper has not said all of it
    bool m_has_rate = false;  ///< but some
    Instant m_last_word{};
};

}
