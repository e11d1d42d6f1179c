// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/workspace.h"

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace parvis::authoring {

/// One save.
struct Change {
    CommitId id;
    std::string account;
    std::chrono::sys_seconds time;
    std::string sentence;
    std::vector<std::filesystem::path> files;
};

/// The newest changes first; those of one file if `path` is given.
std::vector<Change> history(Workspace const& workspace, std::size_t at_most,
                            std::optional<std::filesystem::path> const& path = {});

/// Takes back what one change did, and leaves what was done since. Conflict: the same lines have changed since. Throws
/// Error if there is no such change, or it is the first.
Saved undo(Workspace& workspace, CommitId const& change, Author const& author, std::string const& sentence);

/// Makes the whole folder as it was after a change; what came since stays in the history.
Saved restore(Workspace& workspace, CommitId const& change, Author const& author, std::string const& sentence);

}
