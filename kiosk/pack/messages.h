// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/finding.h"
#include "content/model.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace parvis::pack {

/// Checks and compiles the interface's messages, `folder`/<language>.po, for the languages of a site: catalogues (.mo)
/// by language. The template `folder`/parvis.pot says which messages there are. What is missing is shown in French;
/// mistakes become findings. Throws Error if a file cannot be read.
std::map<std::string, std::string> compile_messages(std::filesystem::path const& folder,
                                                    std::vector<content::Language> const& languages,
                                                    std::vector<content::Finding>& findings);

}
