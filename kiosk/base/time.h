// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace parvis {

/// A calendar date at the site; no time zone.
using Date = std::chrono::year_month_day;

/// Wall-clock time at the site, to the minute.
using LocalMinute = std::chrono::local_time<std::chrono::minutes>;

/// Time that only goes forward, for everything that waits. Tests make it up.
using Instant = std::chrono::steady_clock::time_point;

inline Date date_of(LocalMinute time)
{
    return Date{std::chrono::floor<std::chrono::days>(time)};
}

/// Minutes since midnight, 0 to 1439.
inline std::chrono::minutes time_of_day(LocalMinute time)
{
    return time - std::chrono::floor<std::chrono::days>(time);
}

}
