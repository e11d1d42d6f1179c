// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/model.h"
#include "intl/formatter.h"

#include <string>
#include <string_view>
#include <vector>

namespace parvis::editor {

/// What must stand in a translation as in the French: a fact, a link, a placeholder, strong words.
struct Mark {
    std::string token; ///< as a text has it: "{fact:x}", "](page:x)", "{1}", "**"
    std::string label; ///< what a person knows it by, such as the fact's value
};

/// In the order of the text; what stands twice is there twice.
std::vector<Mark> marks_of(std::string_view text, content::Folder const& folder, intl::Formatter const& format);

/// How `translation` differs from the French in its marks.
struct MarkDifference {
    std::vector<Mark> missing;
    std::vector<Mark> superfluous;

    [[nodiscard]] bool empty() const { return missing.empty() && superfluous.empty(); }
};
MarkDifference compare_marks(std::vector<Mark> const& french, std::vector<Mark> const& translation);

/// What a button puts into a text: for a link, with words to be replaced.
std::string insertion_of(Mark const& mark);

}
