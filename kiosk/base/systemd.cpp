// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/systemd.h"

#include <systemd/sd-daemon.h>

namespace parvis::systemd {

void notify_ready()
{
    sd_notify(0, "READY=1");
}

void notify_alive()
{
    sd_notify(0, "WATCHDOG=1");
}

void notify_stopping()
{
    sd_notify(0, "STOPPING=1");
}

std::optional<std::chrono::microseconds> watchdog_interval()
{
    std::uint64_t interval = 0;
    if (sd_watchdog_enabled(0, &interval) <= 0) return std::nullopt;
    return std::chrono::microseconds(interval);
}

}
