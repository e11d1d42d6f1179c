// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>
#include <functional>
#include <thread>

namespace parvis::app {

/// Keeps SIGTERM and SIGINT from ending the process at once, in this thread and in those that it starts from now on.
class HeldSignals {
public:
    HeldSignals();

    [[nodiscard]] sigset_t const& set() const { return m_set; }

private:
    sigset_t m_set;
};

/// Waits for the held signals on a thread of its own, and reports the first.
class EndSignals {
public:
    /// `on_signal` runs on that thread.
    EndSignals(HeldSignals const& held, std::function<void()> on_signal);
    ~EndSignals();
    EndSignals(EndSignals const&) = delete;
    EndSignals& operator=(EndSignals const&) = delete;

private:
    std::thread m_thread;
};

}
