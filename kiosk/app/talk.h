// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/crier.h"
#include "app/show.h"
#include "app/speech.h"
#include "visit/visit.h"

namespace parvis::app {

/// Carries out what a visit asks of the voice, and tells it what is being said.
class Talk {
public:
    /// `speech` must outlive this. Without a crier the first screen is silent.
    Talk(Speech& speech, std::optional<Crier> crier, Volumes volumes)
        : m_speech(speech), m_crier(crier), m_volumes(volumes)
    {
    }

    /// Effects that do not concern the voice are let pass. What is to be said begins with `begin`.
    void take(visit::Effect const& effect);
    /// To be called when the screen shows what `state` asks for.
    void begin(Show& show, screens::State const& state, ui::DisplayList const& list, Now now);
    /// What the visit should know.
    std::vector<visit::Input> poll(Instant now);
    /// While this holds, `poll` wants to be called often.
    [[nodiscard]] bool is_busy() const { return m_wanted || m_rings || m_speech.is_busy(); }

private:
    [[nodiscard]] double decibels() const;
    [[nodiscard]] bool allows(visit::Speak const& speak, Show const& show, Now now);

    Speech& m_speech;
    std::optional<Crier> m_crier;
    std::optional<Instant> m_last_call;
    Volumes m_volumes;
    visit::Loudness m_loudness;
    std::optional<visit::Speak> m_wanted;              ///< and not begun
    bool m_rings = false;                              ///< before that
    std::vector<std::optional<visit::Saying>> m_lines; ///< what the visit hears as each line begins
};

}
