// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/model.h"
#include "office/words.h"

#include <filesystem>
#include <string>

namespace parvis::editor {

/// A file of the authors' folder as a volunteer knows it: "Fiche : Se soigner". `file` is a path within the folder.
std::string file_in_words(std::filesystem::path const& file, content::Folder const& folder, office::Words const& words);

/// Where it is mended in the office; empty if no page of it can.
std::string address_of(std::filesystem::path const& file);

}
