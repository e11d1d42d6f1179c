// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/parvis/text_table.h"

#include <fmt/format.h>

#include <algorithm>

namespace parvis::commands {

std::string text_table(std::vector<std::vector<std::string>> const& rows)
{
    std::vector<std::size_t> widths(rows.empty() ? 0 : rows.front().size());
    for (auto const& row : rows)
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    std::string lines;
    for (auto const& row : rows) {
        lines += fmt::format("{:<{}}", row.front(), widths.front());
        for (std::size_t i = 1; i < widths.size(); ++i)
            lines += fmt::format("  {:>{}}", row[i], widths[i]);
        lines += '\n';
    }
    return lines;
}

}
