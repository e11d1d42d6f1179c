// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/clock_watch.h"

#include <sys/timex.h>

namespace parvis::usage {
namespace {

constexpr std::chrono::minutes largest_drift{2};

}

bool clock_is_synchronised()
{
    timex state{};
    return ::adjtimex(&state) != TIME_ERROR && (state.status & STA_UNSYNC) == 0;
}

Clock ClockWatch::judge(Now now, bool synchronised)
{
    if (m_last) {
        auto const drift = (now.wall - m_last->wall) - (now.instant - m_last->instant);
        if (std::chrono::abs(drift) > largest_drift) m_stepped = now.wall;
    }
    m_last = now;
    if (m_stepped && std::chrono::abs(now.wall - *m_stepped) < std::chrono::days(1)) return Clock::Stepped;
    return synchronised ? Clock::Good : Clock::Unknown;
}

}
