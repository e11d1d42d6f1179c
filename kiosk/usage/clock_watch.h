// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "usage/entries.h"

#include <optional>

namespace parvis::usage {

/// Whether the kernel knows that its clock follows a time server.
bool clock_is_synchronised();

/// Judges the wall clock against the one that only goes forward. A clock that was set while the kiosk ran is stepped
/// for the rest of that day.
class ClockWatch {
public:
    Clock judge(Now now, bool synchronised);

private:
    std::optional<Now> m_last;
    std::optional<std::chrono::system_clock::time_point> m_stepped;
};

}
