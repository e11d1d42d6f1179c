// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/marks.h"
#include "editor/messages.h"
#include "editor/translation_desk.h"
#include "office/words.h"

#include <string>

/// What the templates of translating show.
namespace parvis::editor {

/// Of a subject that is no page, which has a title of its own.
Key name_of(std::string const& subject);

/// How far a language is.
office::View view_of(content::LanguageProgress const& progress, content::Language const& language);
office::View view_of(Subject const& subject, office::Words const& words);
/// With the text that stands in its field, and why that was not saved; empty: nothing was wrong with it.
office::View view_of(Block const& block, std::string const& text, std::string const& refusal,
                     content::Folder const& folder, office::Words const& words);

/// What to do about marks that a translation lacks or has too many; empty if there is no difference.
std::string sentence_of(MarkDifference const& difference, office::Words const& words);

}
