// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lines.h"

#include <algorithm>

namespace parvis::exchange {

std::vector<std::string> split_lines(std::string_view text)
{
    std::vector<std::string> lines;
    while (!text.empty()) {
        auto const end = std::min(text.find('\n'), text.size());
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::string join_lines(std::vector<std::string> const& lines)
{
    std::string text;
    for (auto const& line : lines)
        text += (&line == &lines.front() ? "" : "\n") + line;
    return text;
}

}
