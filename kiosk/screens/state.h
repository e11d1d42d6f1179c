// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/focus.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace parvis::screens {

/// A screen one can come back to, scrolled and focused as it was.
struct Visited {
    ui::Route route;
    int offset = 0;
    std::optional<ui::Focus> focus;

    friend bool operator==(Visited const&, Visited const&) = default;
};

/// Reading aloud, while it is switched on.
struct Speech {
    std::optional<std::size_t> passage; ///< of DisplayList::reading: said now, or where it stopped
    bool paused = false;
    bool instead = false; ///< it is not to be heard in the language asked for, and another says it

    friend bool operator==(Speech const&, Speech const&) = default;
};

/// All that the screen shows depends on: what a visit has chosen so far. It lives in memory, and is forgotten at the
/// visit's end.
struct State {
    ui::Route route;
    int offset = 0; ///< how far the content is scrolled, in pixels
    std::vector<Visited> history;
    std::string language = "fr";
    std::string own_language; ///< the language to come back to from French; empty if none was chosen
    ui::Scale scale = ui::Scale::Normal;
    ui::ThemeKind theme = ui::ThemeKind::Standard;
    ui::Reach reach = ui::Reach::Standing;
    std::optional<Speech> speech;
    std::string heard_language; ///< to listen in; empty: the language that is read
    ui::Pace pace = ui::Pace::Normal;
    int volume = ui::usual_volume;
    std::optional<ui::Action> pressed;            ///< under a finger now
    std::optional<ui::Focus> focus;               ///< what the keys are on; nothing while fingers are used
    std::optional<int> seconds_left;              ///< the idle warning is up, and counts
    std::string typed;                            ///< in the search field of the world list of languages
    std::string asked_language;                   ///< of that list, once chosen
    std::map<std::string, ui::Knowledge> known;   ///< answers, by page
    std::map<std::string, ui::Usefulness> useful; ///< answers, by page
    std::array<int, 4> tally{};                   ///< people that the mediator met, by ui::Meeting
    int turn = 0;                                 ///< of the first screen: which language welcomes
    bool leaving = false; ///< the first screen takes leave of who has just finished, in their language

    friend bool operator==(State const&, State const&) = default;
};

}
