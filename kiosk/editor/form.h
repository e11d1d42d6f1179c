// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/finding.h"
#include "editor/fields.h"
#include "office/frame.h"

#include <map>
#include <string>
#include <vector>

namespace parvis::editor {

/// The days' names, from Monday, and the names of their fields in the week `week`.
std::vector<std::pair<std::string, std::string>> days_of_week(std::string const& week, office::Words const& words);

/// How a field is filled in.
enum class Input {
    Hidden,
    Line,
    Text, ///< sentences for residents, with facts and links to pick
    Date,
    Time,
    Choice,    ///< one of the options
    Pictogram, ///< one of the options, which are names of pictograms
    Flags,     ///< any of the options, each a field of its own below the name
    Flag,
    Picks, ///< some of the options, in an order: a list
    List,  ///< items of `parts`, which can be added, moved and removed
    Week,  ///< opening hours
};

struct Option {
    std::string value;
    std::string label;
};

/// One field of a form, as people see it. Its name is where it stands in the authors' file: "steps", "care.checked".
struct FormField {
    std::string name;
    std::string label;
    std::string hint = {};
    Input input = Input::Line;
    std::vector<Option> options = {};
    std::vector<FormField> parts = {}; ///< of an item; one without a name is the item itself
};

struct FormSection {
    std::string title;
    std::vector<FormField> fields;
};

using Form = std::vector<FormSection>;

/// A sentence beside a field.
struct Note {
    content::Severity severity = content::Severity::Error;
    std::string sentence;
};

/// By the name of the field.
using Notes = std::multimap<std::string, Note>;

/// Whether something must be mended before it can be saved.
bool has_errors(Notes const& notes);

/// The options of a choice for their template.
office::ViewList view_of(std::vector<Option> const& options, std::string const& chosen);

/// The form for its template.
office::View view_of(Form const& form, Fields const& fields, Notes const& notes, office::Words const& words);

/// The fields for sentences, by name and label, items of lists too.
std::vector<Option> text_fields(Form const& form, Fields const& fields);

}
