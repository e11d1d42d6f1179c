// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/finding.h"
#include "content/translation_file.h"
#include "exchange/document.h"

#include <filesystem>
#include <vector>

namespace parvis::exchange {

/// What became of a document's units.
struct Applied {
    int changed = 0;   ///< new texts, and outdated ones that their translator confirmed
    int unchanged = 0; ///< the translator left them, or somebody here wrote the same
    int empty = 0;     ///< not translated
    int refused = 0;   ///< for the reasons in the findings
};

/// Takes what a translator changed into `translations`, which is not saved. Texts are recognized by their ids. Refused
/// is a text whose French has changed since it left, that lacks a fact, a link or a mark of the French, or that
/// somebody has changed here meanwhile; `file` and the unit's line say where it stands, so nothing is lost. `origin` is
/// Human, or Machine for what a program translated.
Applied apply(Document const& document, content::Folder const& folder, content::TranslationFile& translations,
              content::Origin origin, std::filesystem::path const& file, std::vector<content::Finding>& findings);

}
