// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/html_form.h"

#include "http/form.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace parvis::testing {
namespace {

/// The attribute of a tag; "" if it has none.
std::string attribute(std::string const& tag, std::string const& name)
{
    auto const begin = tag.find(" " + name + "=\"");
    if (begin == std::string::npos) return "";
    auto const value = begin + name.size() + 3;
    return unescaped(tag.substr(value, tag.find('"', value) - value));
}

bool has_word(std::string const& tag, std::string const& word)
{
    return tag.find(" " + word + ">") != std::string::npos || tag.find(" " + word + " ") != std::string::npos;
}

/// The value of the option that is chosen among those at the start of `html`, else of the first.
std::string chosen_option(std::string_view html)
{
    std::optional<std::string> first;
    while (html.starts_with("<option ")) {
        auto const tag = std::string(html.substr(0, html.find('>') + 1));
        if (has_word(tag, "selected")) return attribute(tag, "value");
        if (!first) first = attribute(tag, "value");
        html.remove_prefix(html.find("</option>") + 9);
    }
    return first.value_or("");
}

}

HtmlForm::HtmlForm(std::string const& page)
{
    auto const begin = page.find("class=\"editor\"");
    if (begin == std::string::npos) return;
    auto const start = page.rfind("<form", begin);
    auto const form = std::string_view(page).substr(start, page.find("</form>", start) - start);
    m_action = attribute(std::string(form.substr(0, form.find('>'))), "action");
    for (auto at = form.find('<', 1); at != std::string_view::npos; at = form.find('<', at + 1)) {
        auto const end = form.find('>', at) + 1;
        auto const tag = std::string(form.substr(at, end - at));
        auto const is_input = tag.starts_with("<input ");
        auto const is_text = tag.starts_with("<textarea ");
        auto const is_select = tag.starts_with("<select ");
        if (!is_input && !is_text && !is_select) continue;
        auto const type = attribute(tag, "type");
        if ((type == "checkbox" || type == "radio") && !has_word(tag, "checked")) continue;
        auto value = attribute(tag, "value");
        if (is_text) value = unescaped(std::string(form.substr(end, form.find('<', end) - end)));
        if (is_select) value = chosen_option(form.substr(end));
        m_fields.emplace_back(attribute(tag, "name"), value);
    }
}

std::string HtmlForm::value(std::string const& name) const
{
    auto const found = std::ranges::find(m_fields, name, &std::pair<std::string, std::string>::first);
    return found == m_fields.end() ? "" : found->second;
}

bool HtmlForm::has(std::string const& name) const
{
    return std::ranges::find(m_fields, name, &std::pair<std::string, std::string>::first) != m_fields.end();
}

void HtmlForm::set(std::string const& name, std::string value)
{
    clear(name);
    m_fields.emplace_back(name, std::move(value));
}

void HtmlForm::clear(std::string const& name)
{
    std::erase_if(m_fields, [&](auto const& field) { return field.first == name; });
}

std::string HtmlForm::sent(std::string const& button) const
{
    auto body = "_do=" + http::percent_encoded(button);
    for (auto const& [name, value] : m_fields)
        body += '&' + http::percent_encoded(name) + '=' + http::percent_encoded(value);
    return body;
}

std::string unescaped(std::string text)
{
    static constexpr std::pair<char const*, char const*> entities[]{
        {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&apos;", "'"}, {"&amp;", "&"}};
    for (auto const& [entity, character] : entities)
        for (auto at = text.find(entity); at != std::string::npos; at = text.find(entity, at + 1))
            text.replace(at, std::string(entity).size(), character);
    return text;
}

}
