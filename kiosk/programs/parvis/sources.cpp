// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/parvis/sources.h"

#include "base/error.h"
#include "content/folder.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace parvis::commands {

content::Folder read_sources(std::string const& path)
{
    auto read = content::read_folder(path);
    bool is_whole = true;
    for (auto const& finding : read.findings) {
        auto const is_source = finding.file.extension() == ".toml" || finding.file == read.folder.path;
        if (finding.severity != content::Severity::Error || !is_source) continue;
        std::cerr << to_line(finding) << '\n';
        is_whole = false;
    }
    if (is_whole) return std::move(read.folder);
    std::cerr << "parvis: correct these first: the texts of a file that cannot be read are unknown\n";
    throw CLI::RuntimeError(1);
}

content::Language const& translated_language(content::Folder const& folder, std::string const& code)
{
    std::string known;
    for (auto const& language : folder.languages) {
        if (language.code.value == folder.site.source_language) continue;
        if (language.code.value == code) return language;
        known += (known.empty() ? "" : ", ") + language.code.value;
    }
    throw Error("there is no language \"" + code + "\" to translate into; languages.toml has " + known);
}

}
