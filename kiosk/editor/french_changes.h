// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/edit.h"
#include "content/translation_file.h"

#include <string>
#include <vector>

namespace parvis::editor {

/// The French sentences that a save changes and that are translated into some language: one that has become another,
/// not one that is new or gone.
std::vector<content::FrenchChange> french_changes(content::Folder const& before, content::Folder const& after);

/// What the translations become, as files: the same for every order of the changes. `after` is the folder with the new
/// French, whose translations are still the old ones.
std::vector<authoring::FileText> follow(content::Folder const& after,
                                        std::vector<content::FrenchChange> const& changes);

}
