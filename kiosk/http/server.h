// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>

namespace parvis::http {

struct Limits {
    std::uint32_t header = 16 * 1024;       ///< bytes
    std::uint64_t body = 1024 * 1024;       ///< bytes, chunked or not
    std::size_t connections = 256;          ///< at a time; others wait to be accepted
    std::chrono::milliseconds idle{10'000}; ///< for the next request's whole header to arrive
    std::chrono::milliseconds busy{30'000}; ///< for a whole body to arrive, or a response or a file's next piece to go
    std::chrono::milliseconds drain{500};   ///< for the rest of a refused request, so that the refusal can be read
};

/// An HTTP/1.1 server. Connections are served side by side; the handler runs on a thread of its own, one request after
/// the other, so that it needs no locks and a slow client holds up nobody. What it leaves to Response::finish runs on a
/// second one. When the server ends, what is still to be finished there is dropped.
class Server {
public:
    /// Listens from now on; port 0 is any free one. Throws Error if the address is taken or not this machine's.
    Server(std::string const& address, std::uint16_t port, Limits limits, Handler handler);
    ~Server();

    [[nodiscard]] std::uint16_t port() const;

    /// Serves until `stop`, SIGTERM or SIGINT.
    void run();
    /// May be called from any thread.
    void stop();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

}
