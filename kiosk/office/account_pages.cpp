// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/account_pages.h"

#include "office/token.h"

namespace parvis::office {
namespace {

std::string label_of(Role role, Words const& words)
{
    switch (role) {
    case Role::Administrator:
        return words("role.administrator");
    case Role::Editor:
        return words("role.editor");
    case Role::StatisticsReader:
        break;
    }
    return words("role.statistics");
}

View row_of(std::string const& name, Role role, Call const& call)
{
    View row;
    row.set("name", name);
    row.set("role", label_of(role, call.words));
    row.set("is_self", name == call.session->name);
    row.set("t", call.words.all());
    row.set("form_token", call.session->form_token);
    return row;
}

}

AccountPages::AccountPages(Accounts& accounts, Sessions& sessions, Frame const& frame)
    : m_accounts(accounts), m_sessions(sessions), m_frame(frame)
{
}

void AccountPages::add_to(Pages& pages)
{
    using http::Method;
    auto const only = Right::ManageAccounts;
    pages.add(Method::Get, "/accounts", {only, [this](auto const& call) { return show(call, {}, 200); }});
    pages.add(Method::Post, "/accounts", {only, [this](auto const& call) { return add(call); }});
    pages.add(Method::Post, "/accounts/password", {only, [this](auto const& call) { return give_new_password(call); }});
    pages.add(Method::Post, "/accounts/remove", {only, [this](auto const& call) { return remove(call); }});
}

http::Response AccountPages::show(Call const& call, News const& news, int status) const
{
    View view;
    view.set("title", call.words("accounts.title"));
    if (!news.mistake.empty()) view.set("mistake", news.mistake);
    if (!news.done.empty()) view.set("done", news.done);
    if (!news.password.empty()) {
        view.set("password_label", news.password_label);
        view.set("password", news.password);
    }
    ViewList people;
    for (auto const& [name, role] : m_accounts.people())
        people.push_back(row_of(name, role, call));
    view.set("people", people);
    ViewList choices;
    for (auto const& [role, name] : roles) {
        View choice;
        choice.set("value", std::string(name));
        choice.set("label", label_of(role, call.words));
        choice.set("is_first_choice", role == Role::StatisticsReader);
        choices.push_back(std::move(choice));
    }
    view.set("roles", choices);
    return m_frame.show(call, "accounts", std::move(view), status);
}

http::Response AccountPages::add(Call const& call)
{
    auto const& name = call.form.value("name");
    auto const role = find_role(call.form.value("role"));
    if (!role) return m_frame.refuse(call, "error.bad_form", 400);
    if (!is_acceptable_name(name)) return show(call, {.mistake = call.words("accounts.bad_name")}, 422);
    if (m_accounts.role_of(name)) return show(call, {.mistake = call.words("accounts.exists")}, 422);
    return show_new_password(call, name, *role);
}

http::Response AccountPages::give_new_password(Call const& call)
{
    auto const& name = call.form.value("name");
    auto const role = m_accounts.role_of(name);
    if (!role) return show(call, {.mistake = call.words("accounts.no_such")}, 422);
    return show_new_password(call, name, *role);
}

http::Response AccountPages::remove(Call const& call)
{
    auto const& name = call.form.value("name");
    if (!m_accounts.role_of(name)) return show(call, {.mistake = call.words("accounts.no_such")}, 422);
    if (m_accounts.is_last_administrator(name) || name == call.session->name)
        return show(call, {.mistake = call.words("accounts.last")}, 422);
    m_accounts.remove(name);
    m_sessions.end_all_of(name);
    return show(call, {.done = call.words("accounts.removed", {name})}, 200);
}

http::Response AccountPages::show_new_password(Call const& call, std::string const& name, Role role)
{
    auto const password = new_password();
    m_accounts.set(name, role, password, Password::Given);
    m_sessions.end_all_of(name, call.request.cookie(session_cookie));
    return show(
        call,
        {.mistake = {}, .done = {}, .password_label = call.words("accounts.password_is", {name}), .password = password},
        200);
}

}
