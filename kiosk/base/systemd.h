// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

/// Messages to systemd about this process (sd_notify). Without systemd they go nowhere.
namespace parvis::systemd {

/// The service has started.
void notify_ready();

/// The service still does its work.
void notify_alive();

void notify_stopping();

/// How often at least `notify_alive` is expected; nothing if nobody watches.
std::optional<std::chrono::microseconds> watchdog_interval();

}
