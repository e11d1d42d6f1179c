// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/end_signals.h"

namespace parvis::app {
namespace {

/// Ends the waiting thread; nobody else sends it.
constexpr int let_go = SIGUSR1;

}

HeldSignals::HeldSignals()
{
    sigemptyset(&m_set);
    for (auto const signal : {SIGTERM, SIGINT, let_go})
        sigaddset(&m_set, signal);
    pthread_sigmask(SIG_BLOCK, &m_set, nullptr);
}

EndSignals::EndSignals(HeldSignals const& held, std::function<void()> on_signal)
    : m_thread([set = held.set(), report = std::move(on_signal)] {
          auto signal = 0;
          if (sigwait(&set, &signal) == 0 && signal != let_go) report();
      })
{
}

EndSignals::~EndSignals()
{
    pthread_kill(m_thread.native_handle(), let_go);
    m_thread.join();
}

}
