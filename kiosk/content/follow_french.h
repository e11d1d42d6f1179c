// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/translation_file.h"

#include <string>
#include <vector>

namespace parvis::content {

/// Takes the translations into every language along with an edit of the French. `folder` is as it is after the edit.
/// Returns the files to be saved, which are those that had a translation. Throws Error, before anything is saved, if
/// one of the files has a mistake.
std::vector<TranslationFile> follow_french(Folder const& folder, FrenchChange const& change);

/// The French that lost its translations in an edit, and the French that has none yet in any language, of one msgctxt.
/// With one of each, they are the before and the after of the edit.
struct Unmatched {
    std::vector<std::string> before;
    std::vector<std::string> after;
};

Unmatched unmatched_french(Folder const& folder, std::string const& context);

}
