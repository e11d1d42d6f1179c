// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/action.h"

#include <optional>
#include <string>
#include <variant>

/// What a visit asks the kiosk's voice for, and what it hears of it: plain values.
namespace parvis::visit {

/// The content of the screen, from this passage on (DisplayList::reading); without one, from the first in view.
struct Content {
    std::optional<std::size_t> from;
    std::string language; ///< to listen in; empty: the language that is read
    friend bool operator==(Content const&, Content const&) = default;
};
/// A language's own name, and a greeting in it.
struct Name {
    std::string language;
    friend bool operator==(Name const&, Name const&) = default;
};
/// The greeting alone: the language has been chosen.
struct Welcome {
    std::string language;
    friend bool operator==(Welcome const&, Welcome const&) = default;
};
/// The greeting, called out to whoever is near, where and when the kiosk is set to do so.
struct Call {
    std::string language;
    friend bool operator==(Call const&, Call const&) = default;
};

/// What the keys are on.
struct Focused {
    std::string language; ///< to listen in; empty: the language that is read
    friend bool operator==(Focused const&, Focused const&) = default;
};

/// The idle warning.
struct Warning {
    std::string language; ///< to listen in; empty: the language that is read
    friend bool operator==(Warning const&, Warning const&) = default;
};

/// What the first screen tells who has just finished.
struct Farewell {
    friend bool operator==(Farewell const&, Farewell const&) = default;
};

/// Says this, instead of anything that is being said.
struct Speak {
    std::variant<Content, Name, Welcome, Call, Focused, Warning, Farewell> what;
    ui::Pace pace = ui::Pace::Normal;
    friend bool operator==(Speak const&, Speak const&) = default;
};
/// At once.
struct StopSpeaking {
    friend bool operator==(StopSpeaking const&, StopSpeaking const&) = default;
};
struct PauseSpeaking {
    friend bool operator==(PauseSpeaking const&, PauseSpeaking const&) = default;
};
struct ResumeSpeaking {
    friend bool operator==(ResumeSpeaking const&, ResumeSpeaking const&) = default;
};
enum class Output { Loudspeaker, Headset };
/// How loud, from 0 to ui::volume_steps - 1, and where.
struct Loudness {
    int step = ui::usual_volume;
    Output output = Output::Loudspeaker;
    friend bool operator==(Loudness const&, Loudness const&) = default;
};

/// This passage begins to be heard. It is in view when the content is scrolled to `offset`.
struct Saying {
    std::size_t passage = 0;
    int offset = 0;
    bool instead = false; ///< not in the language asked for
};
/// All that was asked for has been said.
struct SaidAll {};
/// A headset was plugged in, which cuts the loudspeakers off, or pulled out.
struct HeadsetMoved {
    bool plugged = false;
};

}
