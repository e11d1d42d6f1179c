// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/accounts.h"
#include "office/attempts.h"
#include "office/defence.h"
#include "office/frame.h"

namespace parvis::office {

/// Signing in and out, the first account, and one's own password.
class SignInPages {
public:
    SignInPages(Accounts& accounts, Sessions& sessions, Frame const& frame, Transport transport);

    void add_to(Pages& pages);

    /// Opens the page that makes the first account; empty once there is one.
    [[nodiscard]] std::string const& set_up_token() const { return m_set_up_token; }

private:
    http::Response show_sign_in(Call const& call, std::optional<Key> mistake, int status) const;
    http::Response sign_in(Call const& call);
    http::Response sign_out(Call const& call);
    http::Response show_set_up(Call const& call, std::optional<Key> mistake, int status) const;
    http::Response set_up(Call const& call);
    http::Response show_password(Call const& call, std::optional<Key> mistake, std::optional<Key> done,
                                 int status) const;
    http::Response change_password(Call const& call);

    /// Goes to `path`, signed in.
    http::Response welcome(std::string const& name, Role role, std::string path, Instant now);

    Accounts& m_accounts;
    Sessions& m_sessions;
    Frame const& m_frame;
    Transport m_transport;
    Attempts m_attempts;
    std::string m_set_up_token;
};

}
