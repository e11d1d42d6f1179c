// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"

#include <string>
#include <string_view>

/// What protects people who are signed in from other sites in the same browser.
namespace parvis::office {

/// Whether what was sent with POST comes from one of our own pages, as the browser itself says (Origin,
/// Sec-Fetch-Site).
bool is_from_our_page(http::Request const& request);

/// Adds the header lines that every answer has: nothing is loaded from elsewhere, framed, guessed or kept in a cache.
void harden(http::Response& response);

enum class Transport { Http, Https };

/// A cookie that no script reads and no other site's page sends. An empty value removes it.
std::string cookie(std::string_view name, std::string_view value, Transport transport);

/// `path` if it leads to a page of ours, else "/": what follows signing in must not lead elsewhere.
std::string local_path(std::string const& path);

}
