// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/periods.h"

#include <algorithm>

namespace parvis::office {
namespace {

using std::chrono::sys_days;

/// Half a year of weeks, and all of the others.
constexpr std::size_t most_weeks = 26;

}

std::vector<usage::Period> known_periods(stats::Store const& store, usage::PeriodKind kind)
{
    auto const newest = store.newest_day();
    if (!newest) return {};
    auto first = sys_days(*newest);
    for (auto const& device : store.devices(period_of(usage::PeriodKind::Year, first)))
        first = std::min(first, sys_days(device.first_day));
    std::vector<usage::Period> periods;
    auto const most = kind == usage::PeriodKind::Week ? most_weeks : SIZE_MAX;
    for (auto period = period_of(kind, sys_days(*newest)); period.end() > first && periods.size() < most;
         period = period.previous())
        periods.push_back(period);
    return periods;
}

std::optional<usage::Period> usual_period(stats::Store const& store)
{
    auto const newest = store.newest_day();
    if (!newest) return std::nullopt;
    for (auto const& quarter : known_periods(store, usage::PeriodKind::Quarter))
        if (quarter.end() <= sys_days(*newest) + std::chrono::days(1)) return quarter;
    return period_of(usage::PeriodKind::Month, sys_days(*newest));
}

}
