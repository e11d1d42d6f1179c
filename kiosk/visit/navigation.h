// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/state.h"

#include <string>

/// How an action moves a visitor through the screens. None of these leads nowhere, and all but a new language can be
/// undone by going back.
namespace parvis::visit {

/// Going back further than this ends at home.
constexpr std::size_t longest_history = 32;
/// Code points in the search field of the world list.
constexpr std::size_t longest_typed = 40;

void go_to(screens::State& state, ui::Route const& route);

/// To the screen before, scrolled as it was. Where there is none: home, and from home to the languages.
void go_back(screens::State& state);

/// Takes a language, and leaves the screens on which languages are chosen for the one where that was asked for; at
/// first, for home.
void choose_language(screens::State& state, std::string const& code);

/// Leaves the screens on which languages are chosen for the one where that was asked for; at first, for home.
void leave_choice(screens::State& state);

/// The same screen in French, or again in the visitor's own language. Whoever has none yet is shown the languages.
void toggle_french(screens::State& state);

/// Shows what can be offered to a speaker of a language that is not here.
void ask_for_language(screens::State& state, std::string const& code);

/// Offsets in pixels mean nothing at another text size: every screen starts at its top again.
void set_scale(screens::State& state, ui::Scale scale);

/// The same for the height of the controls.
void set_reach(screens::State& state, ui::Reach reach);

/// Appends to the search field, or deletes its last code point if `letter` is empty.
void type_letter(screens::State& state, std::string const& letter);

}
