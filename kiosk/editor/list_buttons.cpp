// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/list_buttons.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace parvis::editor {
namespace {

/// What is before and after the character at `at`; nothing is after it if there is none.
std::pair<std::string_view, std::string_view> parted(std::string_view text, std::size_t at)
{
    return {text.substr(0, at), at == std::string_view::npos ? std::string_view() : text.substr(at + 1)};
}

std::optional<std::size_t> number_in(std::string_view text)
{
    std::size_t number = 0;
    auto const* const end = text.data() + text.size();
    auto const read = std::from_chars(text.data(), end, number);
    return read.ec == std::errc() && read.ptr == end ? std::optional(number) : std::nullopt;
}

/// Where a button takes the item of this number; nothing if it is none that moves.
std::optional<std::size_t> destination_of(std::string_view action, std::string_view place, std::size_t index)
{
    if (action == "move") return number_in(place);
    if (action == "up") return std::max<std::size_t>(index, 1) - 1;
    if (action == "down") return index + 1;
    return std::nullopt;
}

}

std::string change_list(Fields& fields, std::string_view button)
{
    auto const [action, target] = parted(button, button.find(':'));
    if (action == "add") {
        auto const list = std::string(target);
        if (fields.count(list) < longest_list) fields.add_item(list);
        return item_name(list, fields.count(list) - 1);
    }
    auto const [item, place] = parted(target, target.find(':'));
    auto const [list_name, number] = parted(item, item.rfind('.'));
    auto const list = std::string(list_name);
    auto const index = number_in(number);
    auto const count = fields.count(list);
    if (!index || *index >= count) return "";
    auto const last = count - 1;
    if (action == "remove") {
        fields.remove_item(list, *index);
        return last == 0 ? "" : item_name(list, std::min(*index, last - 1));
    }
    auto const destination = destination_of(action, place, *index);
    if (!destination) return "";
    auto const end = std::min(*destination, last);
    for (auto i = *index; i < end; ++i)
        fields.swap_items(list, i, i + 1);
    for (auto i = *index; i > end; --i)
        fields.swap_items(list, i, i - 1);
    return item_name(list, end);
}

}
