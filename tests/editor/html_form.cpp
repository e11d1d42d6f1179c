// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/html_form.h"

#include "http/form.h"

#include <algorithm>
#include <regex>

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

std::string chosen_option(std::string const& options)
{
    static std::regex const option(R"(<option [^>]*>)");
    std::string first;
    for (std::sregex_iterator match(options.begin(), options.end(), option), end; match != end; ++match) {
        auto const tag = (*match)[0].str();
        if (has_word(tag, "selected")) return attribute(tag, "value");
        if (match->position() == 0) first = attribute(tag, "value");
    }
    return first;
}

}

HtmlForm::HtmlForm(std::string const& page)
{
    auto const begin = page.find("class=\"editor\"");
    if (begin == std::string::npos) return;
    auto const start = page.rfind("<form", begin);
    auto const form = page.substr(start, page.find("</form>", start) - start);
    m_action = attribute(form.substr(0, form.find('>')), "action");
    static std::regex const control(
        R"(<input [^>]*>|<textarea [^>]*>[^<]*|<select [^>]*>(?:<option [^>]*>[^<]*</option>)*)");
    for (std::sregex_iterator match(form.begin(), form.end(), control), end; match != end; ++match) {
        auto const text = (*match)[0].str();
        auto const tag = text.substr(0, text.find('>') + 1);
        auto const name = attribute(tag, "name");
        auto const type = attribute(tag, "type");
        if ((type == "checkbox" || type == "radio") && !has_word(tag, "checked")) continue;
        auto value = attribute(tag, "value");
        if (tag.starts_with("<textarea")) value = unescaped(text.substr(tag.size()));
        if (tag.starts_with("<select")) value = chosen_option(text.substr(tag.size()));
        m_fields.emplace_back(name, value);
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
