// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/accounts.h"
#include "office/frame.h"

namespace parvis::office {

/// Who may sign in: for administrators.
class AccountPages {
public:
    AccountPages(Accounts& accounts, Sessions& sessions, Frame const& frame);

    void add_to(Pages& pages);

private:
    /// What has just happened, for the head of the page.
    struct News {
        std::string mistake = {};
        std::string done = {};
        std::string password_label = {};
        std::string password = {}; ///< shown this once
    };

    http::Response show(Call const& call, News const& news, int status) const;
    http::Response add(Call const& call);
    http::Response give_new_password(Call const& call);
    http::Response remove(Call const& call);
    http::Response show_new_password(Call const& call, std::string const& name, Role role);

    Accounts& m_accounts;
    Sessions& m_sessions;
    Frame const& m_frame;
};

}
