// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/systemd.h"

#include <charconv>
#include <cstddef>
#include <cstdlib>
#include <string>
#include <string_view>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace parvis::systemd {
namespace {

std::string_view variable(char const* name)
{
    auto const* const value = std::getenv(name);
    return value ? value : "";
}

/// The protocol of sd_notify(3), which is promised to stay: libsystemd would bring seven libraries for these lines.
void notify(std::string_view message)
{
    auto const path = variable("NOTIFY_SOCKET");
    sockaddr_un address{};
    if (path.empty() || path.size() >= sizeof address.sun_path) return;
    address.sun_family = AF_UNIX;
    path.copy(address.sun_path, path.size());
    // "@" stands for the abstract name space.
    if (path.front() == '@') address.sun_path[0] = '\0';
    auto const descriptor = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0) return;
    // Nobody who could be told would do anything about a failure: systemd notices silence by itself.
    static_cast<void>(::sendto(descriptor, message.data(), message.size(), MSG_NOSIGNAL,
                               reinterpret_cast<sockaddr const*>(&address),
                               static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + path.size())));
    ::close(descriptor);
}

}

void notify_ready()
{
    notify("READY=1");
}

void notify_alive()
{
    notify("WATCHDOG=1");
}

void notify_stopping()
{
    notify("STOPPING=1");
}

std::optional<std::chrono::microseconds> watchdog_interval()
{
    auto const text = variable("WATCHDOG_USEC");
    std::int64_t microseconds = 0;
    auto const parsed = std::from_chars(text.data(), text.data() + text.size(), microseconds);
    if (parsed.ec != std::errc() || microseconds <= 0) return std::nullopt;
    auto const watched = variable("WATCHDOG_PID");
    if (!watched.empty() && watched != std::to_string(::getpid())) return std::nullopt;
    return std::chrono::microseconds(microseconds);
}

}
