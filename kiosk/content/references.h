// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/finding.h"
#include "content/model.h"

#include <vector>

namespace parvis::content {

/// Reports ids that stand twice, and mentions of themes, pages, places, facts and languages that do not exist.
void check_references(Folder const& folder, std::vector<Finding>& findings);

}
