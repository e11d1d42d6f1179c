// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/finding.h"
#include "content/model.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace parvis::pack {

/// Compiles the interface's messages, `folder`/<language>.po, for the languages of a site: catalogues (.mo) by
/// language. A language without a file has none, and shows French. Mistakes become findings.
std::map<std::string, std::string> compile_messages(std::filesystem::path const& folder,
                                                    std::vector<content::Language> const& languages,
                                                    std::vector<content::Finding>& findings);

}
