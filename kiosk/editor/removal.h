// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/workspace.h"
#include "editor/kind.h"

#include <filesystem>
#include <string>
#include <vector>

namespace parvis::editor {

/// What taking one thing out of the folder means.
struct Removal {
    content::Folder after;
    /// The files, within the folder, that mention it and would have a link to nothing.
    std::vector<std::filesystem::path> users;
};

Removal removal_of(content::Folder const& folder, Kind const& kind, std::string const& id);

/// The edits that do it: its file, its translations and its recordings.
std::vector<authoring::Edit> edits_of(Removal const& removal, authoring::Workspace& workspace, Kind const& kind,
                                      std::string const& id);

}
