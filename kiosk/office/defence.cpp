// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/defence.h"

#include <algorithm>
#include <fmt/format.h>

namespace parvis::office {

bool is_from_our_page(http::Request const& request)
{
    auto const origin = request.field("Origin");
    if (origin.empty()) return request.field("Sec-Fetch-Site") == "same-origin";
    auto const host = request.field("Host");
    return !host.empty() && (origin == fmt::format("http://{}", host) || origin == fmt::format("https://{}", host));
}

void harden(http::Response& response)
{
    response.set("Content-Security-Policy", "default-src 'self'; base-uri 'none'; form-action 'self'; "
                                            "frame-ancestors 'none'; object-src 'none'");
    response.set("X-Content-Type-Options", "nosniff");
    // Not "no-referrer": browsers would then send forms with the origin "null".
    response.set("Referrer-Policy", "same-origin");
    response.set("Cross-Origin-Opener-Policy", "same-origin");
    response.set("Cross-Origin-Resource-Policy", "same-origin");
    if (response.field("Cache-Control").empty()) response.set("Cache-Control", "no-store");
}

std::string cookie(std::string_view name, std::string_view value, Transport transport)
{
    return fmt::format("{}={}; Path=/; SameSite=Strict; HttpOnly{}{}", name, value,
                       transport == Transport::Https ? "; Secure" : "", value.empty() ? "; Max-Age=0" : "");
}

std::string local_path(std::string const& path)
{
    auto const is_ours =
        path.starts_with('/') && !path.starts_with("//") && path.find_first_of("\\\r\n\t") == std::string::npos;
    return is_ours ? path : "/";
}

}
