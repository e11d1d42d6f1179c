// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/check.h"

#include <functional>
#include <span>

/// Editorial and technical checks on an authors' folder that was read without errors: one file each.
namespace parvis::checks {

/// All of them. Those that depend on the day or on the machine's fonts never give errors: a folder that could be built
/// yesterday can be built today.
std::span<Check const> table();

/// Called after each check with how much is done, from 0 to 1.
using Progress = std::function<void(double done)>;

/// Runs them all; what they find comes by file, line and column.
std::vector<content::Finding> run(Subject const& subject, Progress const& progress = {});

/// Runs those that give errors, which keep a folder from becoming a pack, and leaves out the slow rest.
std::vector<content::Finding> run_errors(content::Folder const& folder);

}
