// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <kainjow/mustache.hpp>
#include <map>
#include <string>

namespace parvis::office {

/// What a template is filled with: texts, lists and objects by name.
using View = kainjow::mustache::data;
using ViewList = kainjow::mustache::list;

/// The HTML of all pages, as mustache templates. {{name}} is escaped, {{{name}}} is HTML already.
class Templates {
public:
    /// Reads the files *.html of `folder`. Throws Error, with the file, if one is malformed.
    explicit Templates(std::filesystem::path const& folder);

    /// A template may contain others, whose names begin with "_": {{> _table}}.
    [[nodiscard]] std::string render(std::string const& name, View view) const;

private:
    std::map<std::string, std::string> m_sources;
};

}
