// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/kind.h"

#include <string>

namespace parvis::editor {

/// The authors' folder as it would be after a save, and what the checks say of what was saved.
struct Review {
    content::Folder folder;
    Notes notes;
};

/// `written` is what the thing's file would be.
Review review(content::Folder const& present, Kind const& kind, std::string const& id,
              content::SourceFile const& written, Date today, office::Words const& words);

/// The keys of a canonical file by line: "title", "for_whom.2", "steps.0.text".
std::map<int, std::string> keys_by_line(std::string_view text);

}
