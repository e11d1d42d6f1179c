// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/frame.h"

namespace parvis::office {
namespace {

/// Where to come back to; what a form has led to cannot be opened again.
std::string address_of(http::Request const& request)
{
    if (request.method == http::Method::Post) return "/";
    return request.query.empty() ? request.path : request.path + "?" + request.query;
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
    view.set("other_language", language == "fr" ? "en" : "fr");
    view.set("site", m_site);
    view.set("here", address_of(call.request));
    if (call.session) {
        view.set("form_token", call.session->form_token);
        view.set("person", call.session->name);
        view.set("sections", navigation(call));
    }
    view.set("content", m_templates.render(name, view));
    return http::html(m_templates.render("frame", std::move(view)), status);
}

http::Response Frame::refuse(Call const& call, Key why, int status) const
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

ViewList Frame::navigation(Call const& call) const
{
    ViewList list;
    for (auto const& section : m_sections) {
        if (!may(call.session->role, section.right)) continue;
        View item;
        item.set("label", call.words(section.label));
        item.set("path", section.path);
        item.set("is_current", call.request.path == section.path);
        list.push_back(std::move(item));
    }
    return list;
}

}
