// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/translation_file.h"
#include "editor/form.h"

#include <vector>

/// What is asked before a save, and how the answers come back.
namespace parvis::editor {

/// A field that two people have changed: both sides, to choose one.
office::View view_of_conflict(FormField const& field, Fields const& mine, Fields const& present,
                              office::Words const& words);

/// The fields that a form of such choices asks about.
std::vector<FormField const*> asked_in(http::Form const& answers, Form const& form);

/// Puts the others' side into the fields for which it was chosen. False if one of the choices was not made.
bool take_choices(http::Form const& form, Fields const& present, Fields& mine);

/// Each changed sentence, for the question whether its meaning is another.
office::ViewList view_of_changes(std::vector<content::FrenchChange> const& changes);

/// Puts the answers into the changes. False if they have not all been given.
bool answer(http::Form const& form, std::vector<content::FrenchChange>& changes);

}
