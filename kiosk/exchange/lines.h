// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace parvis::exchange {

/// "a\nb" as lines; the empty text has none.
std::vector<std::string> split_lines(std::string_view text);
std::string join_lines(std::vector<std::string> const& lines);

}
