// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <kainjow/mustache.hpp>
#include <map>
#include <string>
#include <vector>

namespace parvis::office {

/// What a template is filled with: texts, lists and objects by name.
using View = kainjow::mustache::data;
using ViewList = kainjow::mustache::list;

/// The HTML of all pages, as mustache templates. {{name}} is escaped, {{{name}}} is HTML already.
class Templates {
public:
    /// Reads the files *.html of these folders. Throws Error, with the file, if one is malformed or has another's name.
    explicit Templates(std::vector<std::filesystem::path> const& folders);

    /// A template may contain others, whose names begin with "_": {{> _table}}.
    [[nodiscard]] std::string render(std::string const& name, View view) const;

private:
    void read(std::filesystem::path const& folder);

    std::map<std::string, std::string> m_sources;
};

}
