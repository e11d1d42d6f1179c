// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stats/store.h"

#include <optional>
#include <vector>

namespace parvis::office {

/// The fixed periods of which anything is known, of one kind, newest first.
std::vector<usage::Period> known_periods(stats::Store const& store, usage::PeriodKind kind);

/// What is shown if nothing was chosen: the newest quarter that is over, else the newest month; nothing if nothing is
/// known.
std::optional<usage::Period> usual_period(stats::Store const& store);

}
