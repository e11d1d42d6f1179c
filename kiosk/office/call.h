// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "http/form.h"
#include "http/routes.h"
#include "office/sessions.h"
#include "office/words.h"

#include <functional>
#include <map>
#include <optional>
#include <string>

namespace parvis::office {

/// One request, with what a page needs to answer it.
struct Call {
    http::Request const& request;
    http::Form const& form; ///< what was sent with POST
    Words const& words;
    Session const* session = nullptr;          ///< null only on pages for everybody
    std::map<std::string, std::string> values; ///< of the path's segments in braces
    Instant now;
};

/// A page, and who may open it: nobody need be signed in where `right` is nothing.
struct Page {
    std::optional<Right> right;
    std::function<http::Response(Call const&)> answer;
};

using Pages = http::Routes<Page>;

/// The name of the cookie with a session's secret.
inline constexpr char const* session_cookie = "parvis-session";

}
