// SPDX-License-Identifier: GPL-3.0-or-later
#include "layering/include_rules.h"

#include <fmt/format.h>

#include <regex>
#include <sstream>

namespace parvis::layering {

namespace {

/// What is wrong with including our own `header`, or nothing.
std::string inside_breach(ModuleTable const& table, Module const& module, std::string const& header)
{
    auto const* const included = table.find(header.substr(0, header.find('/')));
    if (!included) return fmt::format(R"("{}" is in no module; write it as "module/file.h")", header);
    if (included->name != module.name && included->level >= module.level)
        return fmt::format("{} (level {}) must not include {} (level {})", module.name, module.level, included->name,
                           included->level);
    return {};
}

/// The C++ library and the system's own interface are everybody's; so is fmt, which stands for std::format until the
/// oldest compiler has it.
bool is_everybodys(std::string const& header)
{
    static std::regex const shared(
        R"([a-z_0-9]+|(unistd|fcntl|malloc|poll|spawn|termios|time|linux/input|sys/[a-z_0-9]+)\.h|fmt/[a-z]+\.h)");
    return std::regex_match(header, shared);
}

/// What is wrong with including the outside `header`, or nothing.
std::string outside_breach(ModuleTable const& table, Module const& module, std::string const& header)
{
    if (is_everybodys(header)) return {};
    auto const* const owner = table.owner_of(header);
    if (!owner) return fmt::format("<{}> belongs to no module; give it one in kiosk/README.md", header);
    if (owner->name != module.name)
        return fmt::format("only {} may include <{}>; use what {} offers", owner->name, header, owner->name);
    return {};
}

}

std::vector<std::string> breaches(ModuleTable const& table, Module const& module, std::string_view file,
                                  std::string_view text)
{
    // FreeType's headers are named by macros: #include FT_FREETYPE_H
    static std::regex const include(R"re(^\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>|(\w+)))re");
    std::vector<std::string> found;
    std::istringstream lines{std::string(text)};
    std::string line;
    for (int number = 1; std::getline(lines, line); ++number) {
        std::smatch match;
        if (!std::regex_search(line, match, include)) continue;
        auto const wrong = match[1].matched ? inside_breach(table, module, match[1])
                                            : outside_breach(table, module, match[2].matched ? match[2] : match[3]);
        if (!wrong.empty()) found.push_back(fmt::format("{}:{}: {}", file, number, wrong));
    }
    return found;
}

}
