// SPDX-License-Identifier: GPL-3.0-or-later
#include "layering/module_table.h"

#include <algorithm>
#include <regex>

namespace parvis::layering {

namespace {

std::vector<std::string> quoted_words(std::string const& cell)
{
    static std::regex const word("`([^`]+)`");
    std::vector<std::string> words;
    for (std::sregex_iterator match(cell.begin(), cell.end(), word), end; match != end; ++match)
        words.push_back((*match)[1]);
    return words;
}

}

Module const* ModuleTable::find(std::string_view name) const
{
    auto const found = std::ranges::find(m_modules, name, &Module::name);
    return found == m_modules.end() ? nullptr : &*found;
}

Module const* ModuleTable::owner_of(std::string_view header) const
{
    auto const owns = [&](Module const& module) {
        return std::ranges::any_of(module.headers,
                                   [&](auto const& beginning) { return header.starts_with(beginning); });
    };
    auto const found = std::ranges::find_if(m_modules, owns);
    return found == m_modules.end() ? nullptr : &*found;
}

ModuleTable parse_module_table(std::string_view markdown)
{
    static std::regex const row(R"(\| (\d+) \| `(\w+)` \|[^|\n]*\|[^|\n]*\|([^|\n]*)\|)");
    std::vector<Module> modules;
    for (std::cregex_iterator match(markdown.begin(), markdown.end(), row), end; match != end; ++match)
        modules.push_back({std::stoi((*match)[1]), (*match)[2], quoted_words((*match)[3])});
    return ModuleTable(std::move(modules));
}

}
