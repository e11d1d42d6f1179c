// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/visit.h"

/// How a visit listens: what its actions ask of the voice. Speech stops with every other action; while reading aloud is
/// switched on, the screen that comes of the action is read next.
namespace parvis::visit {

/// The actions of the strip that controls the voice: what is being said goes on under the finger.
bool controls_speech(ui::Action const& action);

/// Silence, at once. Reading aloud stays switched on, and waits.
void hush(Visit& visit, std::vector<Effect>& effects);

/// Reads the content of the screen aloud, from `passage` on or from the first in view.
void read_aloud(Visit& visit, std::optional<std::size_t> passage, std::vector<Effect>& effects);

void stop_listening(Visit& visit, std::vector<Effect>& effects);

/// Says something that is not on the screen.
void say(Visit& visit, Speak speak, std::vector<Effect>& effects);
/// What the keys are on, if they are used.
void say_focus(Visit& visit, std::vector<Effect>& effects);

// Of the screen that is read aloud or, while none is, of what the keys are on.
void pause_or_resume(Visit& visit, std::vector<Effect>& effects);
void say_again(Visit& visit, std::vector<Effect>& effects);
void change_pace(Visit& visit, std::vector<Effect>& effects);
void change_volume(Visit& visit, int steps, std::vector<Effect>& effects);

/// What is heard in private has a volume of its own, and begins with the usual one.
void switch_output(Visit& visit, Output output, std::vector<Effect>& effects);

/// What the voice reports.
void follow(Visit& visit, Saying const& saying);
void follow(Visit& visit, SaidAll const&);

}
