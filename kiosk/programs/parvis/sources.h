// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/model.h"

#include <string>

namespace parvis::commands {

/// The authors' folder, for what works on its translations. Prints the errors in the French files and throws
/// CLI::RuntimeError if there are any, since texts would be missing; errors in translations do not matter here.
content::Folder read_sources(std::string const& path);

/// The language of this code. Throws Error, naming those there are, if it is unknown or French itself.
content::Language const& translated_language(content::Folder const& folder, std::string const& code);

}
