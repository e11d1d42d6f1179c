// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/fact_marks.h"

#include "content/fields.h"
#include "editor/choices.h"
#include "editor/typed.h"

#include <functional>

namespace parvis::editor {
namespace {

/// Replaces each mark in braces by what `change` makes of its inside.
std::string change_marks(std::string_view text, std::function<std::string(std::string_view)> const& change)
{
    std::string changed;
    while (true) {
        auto const begin = text.find('{');
        auto const end = text.find('}', std::min(begin, text.size()));
        if (end == std::string_view::npos) return changed.append(text);
        changed.append(text.substr(0, begin + 1)).append(change(text.substr(begin + 1, end - begin - 1))) += '}';
        text.remove_prefix(end + 1);
    }
}

}

std::string with_values(std::string_view text, content::Folder const& folder, office::Words const& words)
{
    return change_marks(text, [&](std::string_view mark) {
        constexpr std::string_view prefix = "fact:";
        auto const* const fact =
            mark.starts_with(prefix) ? find_by_id(folder.facts, std::string(mark.substr(prefix.size()))) : nullptr;
        return fact ? fact_label(*fact, words) : std::string(mark);
    });
}

std::string with_ids(std::string_view text)
{
    return change_marks(text, [](std::string_view mark) {
        auto const id = tidy(mark.substr(0, mark.find(':')));
        return id != "fact" && content::is_id(id) ? "fact:" + id : std::string(mark);
    });
}

}
