// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/disk.h"
#include "content/model.h"

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>

namespace parvis::pack {

/// The translation of a block into a language; nothing if there is none.
using Translator = std::function<std::optional<content::Translation>(
    std::string const& language, std::string const& context, std::string const& french)>;

/// What goes into a pack besides the folder's own texts.
struct PackInput {
    content::Folder const& folder; ///< without errors; its `translations` are not looked at
    Translator translate;
    std::map<std::string, std::string> messages; ///< by language: the interface's catalogue (.mo)
    int version = 0;                             ///< 0 cannot be installed
};

/// Writes the pack. The same input gives the same bytes with the same SQLite. Throws Error, and leaves an older file
/// in place, if it cannot be written.
void write_pack(PackInput const& input, std::filesystem::path const& file, Disk& disk = system_disk());

/// Looks translations up in those that the folder itself has.
Translator translator_of(content::Folder const& folder);

}
