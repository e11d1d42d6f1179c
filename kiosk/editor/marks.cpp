// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/marks.h"

#include "content/marks.h"
#include "editor/find.h"
#include "screens/values.h"

#include <algorithm>

namespace parvis::editor {
namespace {

constexpr std::string_view strong = "**";

/// The id between `begin` and the last character; empty if the token is something else.
std::string_view id_in(std::string_view token, std::string_view begin)
{
    return token.starts_with(begin) ? token.substr(begin.size(), token.size() - begin.size() - 1) : std::string_view();
}

std::string label_of(std::string_view token, content::Folder const& folder, intl::Formatter const& format)
{
    if (auto const* const fact = find_by_id(folder.facts, id_in(token, "{fact:")))
        return screens::fact_value(format, fact->value).text;
    if (auto const* const page = find_by_id(folder.pages, id_in(token, "](page:"))) return page->title.value;
    if (auto const* const place = find_by_id(folder.places, id_in(token, "](place:"))) return place->name;
    return std::string(token);
}

/// Marks of `these` that `those` lack.
std::vector<Mark> without(std::vector<Mark> const& these, std::vector<Mark> those)
{
    std::vector<Mark> rest;
    for (auto const& mark : these) {
        auto const same = std::ranges::find(those, mark.token, &Mark::token);
        if (same == those.end())
            rest.push_back(mark);
        else
            those.erase(same);
    }
    return rest;
}

}

std::vector<Mark> marks_of(std::string_view text, content::Folder const& folder, intl::Formatter const& format)
{
    std::vector<Mark> marks;
    for (auto const& piece : content::split_marks(text))
        if (piece.is_mark && piece.text != "[")
            marks.push_back({std::string(piece.text), label_of(piece.text, folder, format)});
    return marks;
}

MarkDifference compare_marks(std::vector<Mark> const& french, std::vector<Mark> const& translation)
{
    return {without(french, translation), without(translation, french)};
}

std::string insertion_of(Mark const& mark)
{
    if (mark.token == strong) return "**…**";
    return mark.token.starts_with("](") ? "[…" + mark.token : mark.token;
}

}
