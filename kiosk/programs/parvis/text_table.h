// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace parvis::commands {

/// Rows of equally many cells, all ASCII, as lines: the first column stands left, numbers right under their heading.
std::string text_table(std::vector<std::vector<std::string>> const& rows);

}
