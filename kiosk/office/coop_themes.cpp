// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/coop_themes.h"

#include "base/error.h"
#include "base/files.h"

#include <sstream>

namespace parvis::office {

CoopThemes::CoopThemes(std::filesystem::path const& file)
{
    std::istringstream lines(read_file(file));
    std::string line;
    for (int number = 1; std::getline(lines, line); ++number) {
        if (line.empty() || line.front() == '#') continue;
        auto const tab = line.find('\t');
        if (tab == std::string::npos)
            throw Error(file.string() + ", line " + std::to_string(number) +
                        ": write a theme, a tab, and its name there");
        m_names[line.substr(0, tab)] = line.substr(tab + 1);
    }
}

std::string CoopThemes::name_of(std::string const& theme) const
{
    auto const found = m_names.find(theme);
    return found == m_names.end() ? "" : found->second;
}

}
