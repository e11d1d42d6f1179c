// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace parvis::http {

/// Files that are sent as they are. They are read once and found by name in memory, so that no path can lead out of
/// their folder.
class StaticFiles {
public:
    /// Reads `file`, to be known as `name`. Throws Error if it cannot be read, or its kind is unknown.
    void add(std::string const& name, std::filesystem::path const& file);
    /// Adds the files that stand directly in `folder`, by their own names.
    void add_folder(std::filesystem::path const& folder);

    /// The file, or "304 Not Modified" where the browser has it already; nothing if there is none of that name.
    [[nodiscard]] std::optional<Response> answer(Request const& request, std::string const& name) const;

private:
    struct File {
        std::string content;
        std::string type;
        std::string tag;
    };

    std::map<std::string, File> m_files;
};

}
