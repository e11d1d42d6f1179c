// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/progress.h"

#include <map>
#include <string>
#include <vector>

namespace parvis::editor {

/// Where a page stands in one language: as its worst block does.
struct LanguageState {
    std::string language; ///< its French name
    content::Standing standing = content::Standing::Checked;
    int to_write = 0; ///< blocks that are missing or outdated
};

/// In the picker's order, by page.
std::map<PageId, std::vector<LanguageState>> page_states(content::Folder const& folder);

}
