// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/finding.h"
#include "content/model.h"

#include <filesystem>
#include <functional>
#include <vector>

namespace parvis::content {

struct ReadFolder {
    Folder folder;
    std::vector<Finding> findings; ///< by file, line and column
};

/// Called now and then with how much has been read, from 0 to 1.
using TellProgress = std::function<void(double done)>;

/// Reads an authors' folder and checks it as a whole. Never throws for what an author did: what cannot be read is left
/// out, and said.
ReadFolder read_folder(std::filesystem::path const& path, TellProgress const& progress = {});

}
