// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/waiter.h"

#include "base/error.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <poll.h>
#include <string>
#include <sys/eventfd.h>
#include <unistd.h>

namespace parvis::window {

namespace {

/// For poll(); rounded up, so that it does not return just before the deadline, again and again.
int milliseconds_until(Waiter::Deadline deadline)
{
    if (!deadline) return -1;
    auto const left = std::chrono::ceil<std::chrono::milliseconds>(*deadline - std::chrono::steady_clock::now());
    constexpr std::chrono::milliseconds longest = std::chrono::hours(24);
    return static_cast<int>(std::clamp(left, std::chrono::milliseconds::zero(), longest).count());
}

}

Waiter::Waiter() : m_wake_up(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    if (m_wake_up < 0) throw Error(std::string("cannot make an event descriptor: ") + std::strerror(errno));
}

Waiter::~Waiter()
{
    close(m_wake_up);
}

Waiter::Reason Waiter::wait(int descriptor, Deadline deadline)
{
    for (;;) {
        std::array<pollfd, 2> files{pollfd{descriptor, POLLIN, 0}, pollfd{m_wake_up, POLLIN, 0}};
        auto const ready = poll(files.data(), files.size(), milliseconds_until(deadline));
        if (ready < 0 && errno != EINTR) throw Error(std::string("cannot wait for events: ") + std::strerror(errno));
        if (ready == 0) return Reason::TimeIsOver;
        if (ready < 0) continue;
        if (files[1].revents != 0) {
            std::uint64_t calls = 0;
            [[maybe_unused]] auto const size = read(m_wake_up, &calls, sizeof calls);
            return Reason::Woken;
        }
        return Reason::Readable;
    }
}

void Waiter::wake()
{
    std::uint64_t const one = 1;
    // Fails only if nobody has waited for 2^64 calls, and then the next wait ends all the same.
    [[maybe_unused]] auto const size = write(m_wake_up, &one, sizeof one);
}

}
