// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/form.h"

#include <string>
#include <vector>

namespace parvis::editor {

/// Two people's changes to one form, put together.
struct Merge {
    Fields fields;                           ///< what both have changed is mine
    std::vector<FormField const*> taken;     ///< changed by the others only
    std::vector<FormField const*> conflicts; ///< changed by both, and not alike
};

/// `base` is what both began with, `present` what the others have made of it meanwhile.
Merge merge(Form const& form, Fields const& base, Fields const& mine, Fields const& present);

/// What is typed into a field and those below it, whatever the blanks, and without what is empty.
std::map<std::string, std::string> content_of(Fields const& fields, std::string const& name);

/// Whether the forms say the same, whatever the blanks.
bool is_same(Form const& form, Fields const& one, Fields const& other);

/// What stands in a field, in lines for people who compare.
std::vector<std::string> lines_of(FormField const& field, Fields const& fields, office::Words const& words);

}
