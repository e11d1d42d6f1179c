// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/model.h"
#include "office/words.h"

#include <string>
#include <string_view>

/// Facts in a sentence, as people see them in a form: "{ame-presence : 3 mois}" stands for "{fact:ame-presence}".
namespace parvis::editor {

std::string with_values(std::string_view text, content::Folder const& folder, office::Words const& words);

/// Back again; whatever value was left there.
std::string with_ids(std::string_view text);

}
