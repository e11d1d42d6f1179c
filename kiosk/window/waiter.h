// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

namespace parvis::window {

/// Sleeps in the kernel until a file descriptor can be read, another thread calls, or the time is over.
class Waiter {
public:
    enum class Reason { Readable, Woken, TimeIsOver };
    using Deadline = std::optional<std::chrono::steady_clock::time_point>;

    Waiter();
    ~Waiter();
    Waiter(Waiter const&) = delete;
    Waiter& operator=(Waiter const&) = delete;

    Reason wait(int descriptor, Deadline deadline);
    /// From any thread; ends the wait that is going on, or else the next one.
    void wake();

private:
    int m_wake_up;
};

}
