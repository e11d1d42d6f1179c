// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/sign_in_pages.h"

#include "office/token.h"

namespace parvis::office {
namespace {

void set_sentence(View& view, std::string const& name, std::optional<Key> sentence, Words const& words)
{
    if (sentence) view.set(name, words(*sentence));
}

/// What is wrong with a password typed twice; nothing if it can be taken.
std::optional<Key> mistake_in(http::Form const& form)
{
    if (!is_acceptable_password(form.value("new"))) return Key("password.too_short");
    if (form.value("new") != form.value("again")) return Key("password.differ");
    if (form.value("new") == form.value("current")) return Key("password.same");
    return std::nullopt;
}

}

SignInPages::SignInPages(Accounts& accounts, Sessions& sessions, Frame const& frame, Transport transport)
    : m_accounts(accounts), m_sessions(sessions), m_frame(frame), m_transport(transport),
      m_set_up_token(accounts.empty() ? new_token() : "")
{
}

void SignInPages::add_to(Pages& pages)
{
    using http::Method;
    pages.add(Method::Get, "/sign-in", {{}, [this](auto const& call) { return show_sign_in(call, {}, 200); }});
    pages.add(Method::Post, "/sign-in", {{}, [this](auto const& call) { return sign_in(call); }});
    pages.add(Method::Post, "/sign-out", {Right::Account, [this](auto const& call) { return sign_out(call); }});
    pages.add(Method::Get, "/set-up", {{}, [this](auto const& call) { return show_set_up(call, {}, 200); }});
    pages.add(Method::Post, "/set-up", {{}, [this](auto const& call) { return set_up(call); }});
    pages.add(Method::Get, "/password",
              {Right::Account, [this](auto const& call) { return show_password(call, {}, {}, 200); }});
    pages.add(Method::Post, "/password", {Right::Account, [this](auto const& call) { return change_password(call); }});
}

http::Response SignInPages::show_sign_in(Call const& call, std::optional<Key> mistake, int status) const
{
    View view;
    view.set("title", call.words("sign_in.title"));
    view.set("name", call.form.value("name"));
    auto const& sent = call.form.value("to");
    view.set("to", sent.empty() ? query_of(call.request).value("to") : sent);
    set_sentence(view, "mistake", mistake, call.words);
    return m_frame.show(call, "sign_in", std::move(view), status);
}

http::Response SignInPages::sign_in(Call const& call)
{
    auto const& name = call.form.value("name");
    auto const& client = call.request.client;
    if (!is_acceptable_name(name)) return show_sign_in(call, Key("sign_in.wrong"), 403);
    if (!m_attempts.may_try(name, client, call.now)) {
        auto response = show_sign_in(call, Key("sign_in.too_often"), 429);
        response.set("Retry-After", std::to_string(std::chrono::seconds(Attempts::window).count()));
        return response;
    }
    auto const role = m_accounts.check(name, call.form.value("password"));
    if (!role) {
        m_attempts.failed(name, client, call.now);
        return show_sign_in(call, Key("sign_in.wrong"), 403);
    }
    m_attempts.succeeded(name);
    m_sessions.end(call.request.cookie(session_cookie));
    return welcome(name, *role, local_path(call.form.value("to")), call.now);
}

http::Response SignInPages::sign_out(Call const& call)
{
    m_sessions.end(call.request.cookie(session_cookie));
    auto response = http::see_other("/sign-in");
    response.set("Set-Cookie", cookie(session_cookie, "", m_transport));
    return response;
}

http::Response SignInPages::show_set_up(Call const& call, std::optional<Key> mistake, int status) const
{
    if (m_set_up_token.empty()) return http::see_other("/sign-in");
    auto const& sent = call.form.value("token");
    auto const token = sent.empty() ? query_of(call.request).value("token") : sent;
    View view;
    view.set("title", call.words("set_up.title"));
    if (is_same_secret(token, m_set_up_token)) {
        view.set("token", token);
        view.set("name", call.form.value("name"));
    } else if (!mistake) {
        mistake = token.empty() ? Key("set_up.where") : Key("set_up.wrong_token");
    }
    set_sentence(view, "mistake", mistake, call.words);
    return m_frame.show(call, "set_up", std::move(view), status);
}

http::Response SignInPages::set_up(Call const& call)
{
    if (m_set_up_token.empty()) return http::see_other("/sign-in");
    if (!is_same_secret(call.form.value("token"), m_set_up_token))
        return show_set_up(call, Key("set_up.wrong_token"), 403);
    auto const& name = call.form.value("name");
    if (!is_acceptable_name(name)) return show_set_up(call, Key("accounts.bad_name"), 422);
    if (auto const mistake = mistake_in(call.form)) return show_set_up(call, mistake, 422);
    m_accounts.set(name, Role::Administrator, call.form.value("new"));
    m_set_up_token.clear();
    return welcome(name, Role::Administrator, "/", call.now);
}

http::Response SignInPages::show_password(Call const& call, std::optional<Key> mistake, std::optional<Key> done,
                                          int status) const
{
    View view;
    view.set("title", call.words("password.title"));
    set_sentence(view, "mistake", mistake, call.words);
    set_sentence(view, "done", done, call.words);
    if (m_accounts.has_given_password(call.session->name))
        set_sentence(view, "first", Key("password.first"), call.words);
    return m_frame.show(call, "password", std::move(view), status);
}

http::Response SignInPages::change_password(Call const& call)
{
    auto const& name = call.session->name;
    if (!m_attempts.may_try(name, call.request.client, call.now))
        return show_password(call, Key("sign_in.too_often"), {}, 429);
    if (!m_accounts.check(name, call.form.value("current"))) {
        m_attempts.failed(name, call.request.client, call.now);
        return show_password(call, Key("password.wrong"), {}, 403);
    }
    if (auto const mistake = mistake_in(call.form)) return show_password(call, mistake, {}, 422);
    m_accounts.set(name, call.session->role, call.form.value("new"));
    m_sessions.end_all_of(name, call.request.cookie(session_cookie));
    return show_password(call, {}, Key("password.changed"), 200);
}

http::Response SignInPages::welcome(std::string const& name, Role role, std::string path, Instant now)
{
    auto response = http::see_other(std::move(path));
    response.set("Set-Cookie", cookie(session_cookie, m_sessions.begin(name, role, now), m_transport));
    return response;
}

}
