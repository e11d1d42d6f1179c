// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/po.h"

#include <algorithm>

namespace parvis::content {

bool PoEntry::has_flag(std::string_view flag) const
{
    return std::find(flags.begin(), flags.end(), flag) != flags.end();
}

std::string PoFile::header(std::string_view name) const
{
    if (entries.empty() || !entries.front().id.empty()) return {};
    std::string_view lines = entries.front().forms.front();
    while (!lines.empty()) {
        auto const line = lines.substr(0, lines.find('\n'));
        lines.remove_prefix(std::min(line.size() + 1, lines.size()));
        if (!line.starts_with(name) || !line.substr(name.size()).starts_with(':')) continue;
        auto const value = line.substr(name.size() + 1);
        return std::string(value.substr(std::min(value.find_first_not_of(' '), value.size())));
    }
    return {};
}

}
