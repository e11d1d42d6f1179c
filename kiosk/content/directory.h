// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/finding.h"

#include <filesystem>
#include <vector>

namespace parvis::content {

/// What a folder contains, in order of names; hidden files are left aside. A folder that does not exist is empty.
std::vector<std::filesystem::path> entries_of(std::filesystem::path const& folder, std::vector<Finding>& findings);

}
