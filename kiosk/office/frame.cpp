// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/frame.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace parvis::office {
namespace {

/// Where to come back to; what a form has led to cannot be opened again.
std::string address_of(http::Request const& request)
{
    if (request.method == http::Method::Post) return "/";
    return request.query.empty() ? request.path : request.path + "?" + request.query;
}

/// In their own words, since who looks for one reads it.
ViewList other_languages(std::string_view language)
{
    constexpr std::array<std::pair<char const*, char const*>, 3> names{
        {{"fr", "Français"}, {"en", "English"}, {"ar", "العربية"}}};
    ViewList list;
    for (auto const& [code, name] : names) {
        if (code == language) continue;
        View item;
        item.set("code", code);
        item.set("name", name);
        list.push_back(std::move(item));
    }
    return list;
}

bool is_within(std::string_view path, std::string_view section)
{
    return path.starts_with(section) && (path.size() == section.size() || path[section.size()] == '/');
}

View link(std::string const& label, std::string const& path, bool is_current)
{
    View item;
    item.set("label", label);
    item.set("path", path);
    item.set("is_current", is_current);
    return item;
}

}

Frame::Frame(Templates const& templates, std::string site, std::vector<Section> sections)
    : m_templates(templates), m_site(std::move(site)), m_sections(std::move(sections))
{
}

http::Response Frame::show(Call const& call, std::string const& name, View view, int status) const
{
    auto const& language = call.words.code();
    view.set("t", call.words.all());
    view.set("language", language);
    view.set("direction", language == "ar" ? "rtl" : "ltr");
    view.set("other_languages", other_languages(language));
    view.set("site", m_site);
    view.set("here", address_of(call.request));
    if (call.session) {
        view.set("form_token", call.session->form_token);
        view.set("person", call.session->name);
        add_navigation(call, view);
    }
    view.set("content", m_templates.render(name, view));
    return http::html(m_templates.render("frame", std::move(view)), status);
}

http::Response Frame::refuse(Call const& call, Key why, int status) const
{
    return refuse(call, static_cast<intl::Message const&>(why), status);
}

http::Response Frame::refuse(Call const& call, intl::Message const& why, int status) const
{
    View view;
    view.set("title", call.words("error.title"));
    view.set("why", call.words(why));
    return show(call, "refusal", std::move(view), status);
}

http::Response Frame::go_home(Call const& call) const
{
    for (auto const& section : m_sections)
        if (may(call.session->role, section.right)) return http::see_other(section.path);
    return http::see_other("/password");
}

/// All groups, and the sections of the one that the page belongs to. What would leave no choice is not shown.
void Frame::add_navigation(Call const& call, View& view) const
{
    auto const is_open = [&](Section const& section) { return may(call.session->role, section.right); };
    auto const is_here = [&](Section const& section) {
        return is_open(section) && is_within(call.request.path, section.path);
    };
    auto const here = std::ranges::find_if(m_sections, is_here);
    auto const group_here = here == m_sections.end() ? std::string_view() : here->group.context;
    ViewList groups;
    ViewList sections;
    std::string_view last_group;
    for (auto const& section : m_sections) {
        if (!is_open(section)) continue;
        auto const is_group_here = section.group.context == group_here;
        if (section.group.context != last_group)
            groups.push_back(link(call.words(section.group), section.path, is_group_here));
        if (is_group_here) sections.push_back(link(call.words(section.label), section.path, is_here(section)));
        last_group = section.group.context;
    }
    view.set("has_groups", groups.size() > 1);
    view.set("groups", groups);
    view.set("has_sections", sections.size() > 1);
    view.set("sections", sections);
}

}
