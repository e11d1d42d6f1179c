// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/marks.h"

#include "screens/values.h"

#include <algorithm>

namespace parvis::editor {
namespace {

constexpr std::string_view fact_begin = "{fact:";
constexpr std::string_view page_link = "](page:";
constexpr std::string_view place_link = "](place:";
constexpr std::string_view strong = "**";

/// The id between `begin` and the last character; empty if the token is something else.
std::string_view id_in(std::string_view token, std::string_view begin)
{
    return token.starts_with(begin) ? token.substr(begin.size(), token.size() - begin.size() - 1) : std::string_view();
}

std::string label_of(std::string_view token, content::Folder const& folder, intl::Formatter const& format)
{
    if (auto const id = id_in(token, fact_begin); !id.empty()) {
        auto const fact = std::ranges::find(folder.facts, id, [](auto const& each) { return each.id.value(); });
        if (fact != folder.facts.end()) return screens::fact_value(format, fact->value).text;
    } else if (auto const page_id = id_in(token, page_link); !page_id.empty()) {
        auto const page = std::ranges::find(folder.pages, page_id, [](auto const& each) { return each.id.value(); });
        if (page != folder.pages.end()) return page->title.value;
    } else if (auto const place_id = id_in(token, place_link); !place_id.empty()) {
        auto const place = std::ranges::find(folder.places, place_id, [](auto const& each) { return each.id.value(); });
        if (place != folder.places.end()) return place->name;
    }
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
    for (std::size_t i = 0; i < text.size();) {
        auto const rest = text.substr(i);
        auto const end = rest.starts_with('{')      ? rest.find('}')
                         : rest.starts_with("](")   ? rest.find(')')
                         : rest.starts_with(strong) ? std::size_t{1}
                                                    : std::string_view::npos;
        if (end == std::string_view::npos) {
            ++i;
            continue;
        }
        auto const token = rest.substr(0, end + 1);
        marks.push_back({std::string(token), label_of(token, folder, format)});
        i += end + 1;
    }
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
