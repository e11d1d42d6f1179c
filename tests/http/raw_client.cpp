// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/raw_client.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdexcept>
#include <sys/socket.h>
#include <unistd.h>

namespace parvis::http {
namespace {

using Clock = std::chrono::steady_clock;

/// Whether there is something to read, or the end, before `deadline`.
bool wait(int socket, Clock::time_point deadline)
{
    auto const left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now());
    pollfd waiting{socket, POLLIN, 0};
    return left.count() > 0 && ::poll(&waiting, 1, static_cast<int>(left.count())) > 0;
}

}

RawClient::RawClient(std::uint16_t port) : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_socket, reinterpret_cast<sockaddr const*>(&address), sizeof address) != 0)
        throw std::runtime_error("cannot connect to the server");
}

RawClient::~RawClient()
{
    ::close(m_socket);
}

bool RawClient::send(std::string_view bytes) const
{
    while (!bytes.empty()) {
        auto const count = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (count < 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

std::string RawClient::receive(std::string_view end, std::chrono::milliseconds patience) const
{
    auto const deadline = Clock::now() + patience;
    std::string received;
    char buffer[4096];
    while (received.find(end) == std::string::npos && wait(m_socket, deadline)) {
        auto const count = ::recv(m_socket, buffer, sizeof buffer, 0);
        if (count <= 0) break;
        received.append(buffer, static_cast<std::size_t>(count));
    }
    return received;
}

bool RawClient::is_closed(std::chrono::milliseconds patience) const
{
    auto const deadline = Clock::now() + patience;
    char buffer[4096];
    while (wait(m_socket, deadline))
        if (::recv(m_socket, buffer, sizeof buffer, 0) <= 0) return true;
    return false;
}

}
