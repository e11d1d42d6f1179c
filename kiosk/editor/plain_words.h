// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/finding.h"
#include "office/words.h"

#include <string>

namespace parvis::editor {

/// A finding for people who know forms, not files: what is wrong, and what to do.
std::string in_plain_words(content::Finding const& finding, office::Words const& words);

}
