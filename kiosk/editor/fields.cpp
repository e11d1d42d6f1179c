// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/fields.h"

#include <algorithm>

namespace parvis::editor {
namespace {

bool is_at_or_below(std::string_view name, std::string_view above)
{
    return name.starts_with(above) && (name.size() == above.size() || name[above.size()] == '.');
}

}

Fields Fields::sent(http::Form const& form)
{
    Fields fields;
    for (auto const& [name, value] : form.fields())
        if (!name.starts_with('_') && name != "form_token") fields.m_values.try_emplace(name, value);
    return fields;
}

std::optional<Fields> Fields::decoded(std::string_view encoded)
{
    auto const form = http::Form::parse(encoded);
    return form ? std::optional(sent(*form)) : std::nullopt;
}

std::string Fields::encoded() const
{
    std::string encoded;
    for (auto const& [name, value] : m_values)
        encoded += (encoded.empty() ? "" : "&") + http::percent_encoded(name) + '=' + http::percent_encoded(value);
    return encoded;
}

std::string const& Fields::get(std::string_view name) const
{
    static std::string const none;
    auto const found = m_values.find(name);
    return found == m_values.end() ? none : found->second;
}

void Fields::set(std::string name, std::string value)
{
    m_values.insert_or_assign(std::move(name), std::move(value));
}

void Fields::set_some(std::string name, std::string value)
{
    if (!value.empty()) set(std::move(name), std::move(value));
}

std::size_t Fields::count(std::string_view list) const
{
    std::size_t count = 0;
    for (;; ++count) {
        auto const name = item_name(list, count);
        auto const found = m_values.lower_bound(name);
        if (found != m_values.end() && is_at_or_below(found->first, name)) continue;
        return count;
    }
}

std::vector<std::string> Fields::list(std::string_view name) const
{
    std::vector<std::string> values;
    for (std::size_t i = 0; i < count(name); ++i)
        if (auto const& value = get(item_name(name, i)); !value.empty()) values.push_back(value);
    return values;
}

void Fields::set_list(std::string const& name, std::vector<std::string> const& values)
{
    for (std::size_t i = 0; i < values.size(); ++i)
        set(item_name(name, i), values[i]);
}

void Fields::add_item(std::string const& list)
{
    set(item_name(list, count(list)), "");
}

void Fields::remove_item(std::string const& list, std::size_t index)
{
    auto const size = count(list);
    for (auto i = index; i + 1 < size; ++i)
        swap_items(list, i, i + 1);
    if (index < size) erase_below(item_name(list, size - 1));
}

void Fields::swap_items(std::string const& list, std::size_t first, std::size_t second)
{
    auto const a = below(item_name(list, first));
    auto const b = below(item_name(list, second));
    erase_below(item_name(list, first));
    erase_below(item_name(list, second));
    put_below(item_name(list, first), b);
    put_below(item_name(list, second), a);
}

std::map<std::string, std::string> Fields::below(std::string_view name) const
{
    std::map<std::string, std::string> values;
    for (auto const& [key, value] : m_values)
        if (is_at_or_below(key, name)) values.emplace(key.substr(name.size()), value);
    return values;
}

void Fields::take(std::string const& name, Fields const& other)
{
    erase_below(name);
    put_below(name, other.below(name));
}

void Fields::put_below(std::string const& name, std::map<std::string, std::string> const& values)
{
    for (auto const& [rest, value] : values)
        set(name + rest, value);
}

void Fields::erase_below(std::string_view name)
{
    std::erase_if(m_values, [&](auto const& item) { return is_at_or_below(item.first, name); });
}

std::string item_name(std::string_view list, std::size_t index, std::string_view part)
{
    auto name = std::string(list) + '.' + std::to_string(index);
    return part.empty() ? name : name + '.' + std::string(part);
}

}
