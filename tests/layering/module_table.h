// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// The facts of the module table in kiosk/README.md, which is the one place where they are written.
namespace parvis::layering {

struct Module {
    int level = 0;
    std::string name;
    std::vector<std::string> headers; ///< beginnings of the outside headers that only this module may include
};

class ModuleTable {
public:
    explicit ModuleTable(std::vector<Module> modules) : m_modules(std::move(modules)) {}

    [[nodiscard]] std::vector<Module> const& modules() const { return m_modules; }
    [[nodiscard]] Module const* find(std::string_view name) const;
    /// The module whose outside library brings this header.
    [[nodiscard]] Module const* owner_of(std::string_view header) const;

private:
    std::vector<Module> m_modules;
};

/// Reads the rows `| level | module | responsibility | outside library | its headers |` of a Markdown text; names and
/// headers stand between backquotes. Other lines are passed over.
ModuleTable parse_module_table(std::string_view markdown);

}
