// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/model.h"
#include "editor/find.h"
#include "editor/form.h"
#include "editor/messages.h"
#include "office/words.h"

#include <string>
#include <vector>

/// What several kinds of form have in common: options to pick from the folder, dates, hours, sources.
namespace parvis::editor {

std::vector<Option> theme_options(content::Folder const& folder);
/// The drawings that suit a page.
std::vector<Option> pictogram_options(office::Words const& words);
std::vector<Option> language_options(content::Folder const& folder);
/// "": none.
std::vector<Option> place_options(content::Folder const& folder);
std::vector<Option> stop_options(content::Folder const& folder);
/// What a fact stands for, as residents read it.
std::string fact_text(content::Fact const& fact, office::Words const& words);
/// What people know a fact by.
std::string fact_label(content::Fact const& fact, office::Words const& words);
/// What can be put into a sentence: facts, and links to pages and places.
std::vector<Option> insert_options(content::Folder const& folder, office::Words const& words);

/// What of a field of flags is on: what was there before keeps its order, and what cannot be chosen is kept.
std::vector<std::string> chosen_in(Fields const& fields, std::string const& name,
                                   std::vector<std::string> const& before, std::vector<Option> const& options);

/// Nothing if the field is empty; nothing, and a note, if it holds something else.
std::optional<Date> date_in(Fields const& fields, std::string const& name, Notes& notes, office::Words const& words);

/// Title, address and date.
std::vector<FormField> source_fields(std::string const& name, office::Words const& words);

/// The week, public holidays, and other dates.
std::vector<FormField> hours_fields(office::Words const& words);
void put_hours(std::string const& hours, Fields& fields);
/// `before` if the fields say the same, or cannot say it and are empty.
std::string hours_in(Fields const& fields, std::string const& before, Notes& notes, office::Words const& words);

}
