// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/visit.h"

/// When a visit that nobody touches is warned about, and ends (EN 301 549 2.2.1).
namespace parvis::visit {

/// How many times as long as others this person is given.
int patience(Visit const& visit, Times const& times);

/// When the warning comes up.
Instant warning_time(Visit const& visit, Times const& times);

/// When the visit ends by itself.
Instant end_time(Visit const& visit, Times const& times);

/// What the count-down shows: seconds begun and not over. Nothing before the warning.
std::optional<int> seconds_left(Visit const& visit, Instant now, Times const& times);

/// When time alone changes the visit next.
Instant next_change(Visit const& visit, Instant now, Times const& times);

}
