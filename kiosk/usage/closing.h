// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usage/entries.h"

#include <functional>

namespace parvis::usage {

/// Fewer sessions than this at a place do not stand by themselves.
constexpr std::int64_t fewest_sessions = 5;

/// What is over, and what still goes on.
struct Closing {
    Sets closed;
    Sets open;
};

/// Closes every period that does not hold `today`, wherever the clock has been. A place's day of fewer than five
/// sessions goes to the place's week; a place's week of fewer than five, to the week of the unknown place. Nothing is
/// lost: both parts together hold what `open` held.
Closing close_periods(Sets open, Date today);

/// What became of a period before: nothing yet, it was told, or it was told and folded by month long ago.
enum class Earlier { None, Told, Folded };

/// What comes late to a month, or to the unknown place of a week, that was told already goes to the month or week that
/// goes on: told anew, it would stand out as the difference. So does all that comes to a folded period.
void defer_late(Closing& closing, std::function<Earlier(SetKey const&)> const& earlier, Date today);

/// The months of all days and weeks in `sets`, of those that ended before `horizon`; what is folded is taken out of
/// `sets`.
Sets fold_by_month(Sets& sets, std::chrono::sys_days horizon);

/// After this, days and weeks are folded by month.
constexpr std::chrono::months kept{25};

}
