// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/systemd.h"

#include "support/catch.h"

#include <cstdlib>
#include <string>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace parvis;

namespace {

/// The end of the notification socket at which systemd would listen.
class Listener {
public:
    Listener() : m_socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        m_path.copy(address.sun_path, sizeof address.sun_path - 1);
        REQUIRE(::bind(m_socket, reinterpret_cast<sockaddr const*>(&address), sizeof address) == 0);
        ::setenv("NOTIFY_SOCKET", m_path.c_str(), 1);
    }
    ~Listener()
    {
        ::unsetenv("NOTIFY_SOCKET");
        ::close(m_socket);
        ::unlink(m_path.c_str());
    }
    Listener(Listener const&) = delete;
    Listener& operator=(Listener const&) = delete;

    std::string heard()
    {
        char message[256];
        auto const size = ::recv(m_socket, message, sizeof message, MSG_DONTWAIT);
        return size < 0 ? std::string() : std::string(message, static_cast<std::size_t>(size));
    }

private:
    std::string m_path = "/tmp/parvis-notify-" + std::to_string(::getpid());
    int m_socket;
};

}

TEST_CASE("systemd hears that the service has started, lives and stops", "[base]")
{
    Listener systemd;
    systemd::notify_ready();
    CHECK(systemd.heard() == "READY=1");
    systemd::notify_alive();
    CHECK(systemd.heard() == "WATCHDOG=1");
    systemd::notify_stopping();
    CHECK(systemd.heard() == "STOPPING=1");
}

TEST_CASE("the watchdog's interval is known where there is one", "[base]")
{
    CHECK_FALSE(systemd::watchdog_interval());
    ::setenv("WATCHDOG_USEC", "15000000", 1);
    CHECK(systemd::watchdog_interval() == std::chrono::seconds(15));
    ::setenv("WATCHDOG_PID", "1", 1);
    CHECK_FALSE(systemd::watchdog_interval());
    ::unsetenv("WATCHDOG_PID");
    ::unsetenv("WATCHDOG_USEC");
}
