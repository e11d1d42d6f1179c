// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace parvis::http {

/// A connection to a server on this machine that sends whatever it is told to, right or wrong.
class RawClient {
public:
    explicit RawClient(std::uint16_t port);
    ~RawClient();
    RawClient(RawClient const&) = delete;
    RawClient& operator=(RawClient const&) = delete;

    /// False if the server has hung up before all was sent.
    bool send(std::string_view bytes) const;
    /// What arrives until `end` has, the server hangs up, or `patience` is over.
    [[nodiscard]] std::string receive(std::string_view end = "\r\n\r\n",
                                      std::chrono::milliseconds patience = std::chrono::seconds(5)) const;
    /// Whether the server hangs up within `patience`.
    [[nodiscard]] bool is_closed(std::chrono::milliseconds patience) const;

private:
    int m_socket;
};

}
