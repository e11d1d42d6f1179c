// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "screens/state.h"
#include "ui/action.h"
#include "usage/event.h"
#include "visit/speech.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

/// A visit, from first touch to reset, as a pure function. It knows no window, no clock and no file, and it is the one
/// place that counts.
namespace parvis::visit {

/// A finger is on this target, or on none any more.
struct Press {
    std::optional<ui::Action> action;
};
/// A finger left the target it came down on, or a key chose it.
struct Activate {
    ui::Action action;
};
/// A finger drags the content to this offset.
struct Drag {
    int offset = 0;
};
/// A finger came down beside every target.
struct Touch {};
/// A key moved the focus to this node, and the content to this offset so that it is seen.
struct MoveFocus {
    ui::NodeId node;
    std::optional<int> offset;
};
/// Nothing happened but time.
struct Tick {};
/// Anything else that shows that somebody is there: a key that means nothing here.
struct Presence {};

/// The screen shows something in French for want of a translation.
struct Untranslated {};

using Input =
    std::variant<Press, Activate, Drag, Touch, MoveFocus, Tick, Presence, Untranslated, Saying, SaidAll, HeadsetMoved>;

using usage::Count;
using usage::Event;

struct Redraw {
    friend bool operator==(Redraw const&, Redraw const&) = default;
};
/// Send a Tick at this time, instead of at any time asked for before.
struct WakeAt {
    Instant time;
    friend bool operator==(WakeAt const&, WakeAt const&) = default;
};
/// The warning came up: it is to be heard as well as seen.
struct Chime {
    friend bool operator==(Chime const&, Chime const&) = default;
};
/// Nobody is there: a new pack may be taken now.
struct SwapPack {
    friend bool operator==(SwapPack const&, SwapPack const&) = default;
};

using Effect =
    std::variant<Redraw, Count, WakeAt, Chime, SwapPack, Speak, StopSpeaking, PauseSpeaking, ResumeSpeaking, Loudness>;

/// How long things take.
struct Times {
    std::chrono::seconds idle{60};         ///< without input, before the warning
    std::chrono::seconds warning{20};      ///< of the count-down
    std::chrono::seconds attract_turn{15}; ///< of each language on the first screen
    int assistive_factor = 3; ///< for `idle` and `warning` once an assistive mode is used (EN 301 549 2.2.1)
};

/// What the voice has been asked for, and has not said all of: the screen's content, or something else.
enum class Voice { Silent, Content, Aside };

/// What shows, and when it was last touched.
struct Visit {
    screens::State state;
    Instant last_input{};
    Instant last_turn{};     ///< when the first screen took its present language
    bool in_session = false; ///< something was done since the first screen
    bool keys_used = false;  ///< in this visit
    int actions = 0;         ///< how often, in this session
    Instant session_begin{};
    Instant shown_since{}; ///< the screen that shows
    Voice voice = Voice::Silent;
    bool listened = false; ///< to what is read aloud, at some time
    Output output = Output::Loudspeaker;
};

struct Step {
    Visit visit;
    std::vector<Effect> effects;
};

/// Nobody is there yet, or any more.
Visit first_screen(Instant now, Output output = Output::Loudspeaker);

/// What `input` makes of `visit`. `languages` are the pack's codes, in order; French is "fr". Every step ends with a
/// WakeAt, and asks for a Redraw exactly if the state changed. A new kiosk starts on
/// the first screen with a Tick.
Step step(Visit visit, Input const& input, Instant now, std::vector<std::string> const& languages, Times const& times);

}
