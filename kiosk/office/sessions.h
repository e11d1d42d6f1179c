// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "office/role.h"

#include <map>
#include <string>
#include <string_view>

namespace parvis::office {

/// Somebody who has signed in.
struct Session {
    std::string name;
    Role role = Role::StatisticsReader;
    std::string form_token; ///< stands in every form; what is sent without it was not sent by our page (CSRF)
    Instant began;
    Instant last_seen;
};

/// Who has signed in, by the secret that their browser keeps. In memory only: after a restart one signs in again.
class Sessions {
public:
    /// The secret for the browser.
    std::string begin(std::string name, Role role, Instant now);

    /// Nothing if nobody has that secret, or they have not been seen for an hour, or signed in twelve hours ago.
    Session const* find(std::string_view secret, Instant now);

    void end(std::string_view secret);
    /// Ends all of a person's sessions but the one with the secret `kept`.
    void end_all_of(std::string_view name, std::string_view kept = {});

private:
    void forget_expired(Instant now);

    std::map<std::string, Session, std::less<>> m_sessions;
};

}
