// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace parvis::content {

/// Opening within one day, in minutes since midnight; `end` may exceed 1440 for a slot that runs past midnight.
struct Slot {
    std::chrono::minutes begin{};
    std::chrono::minutes end{};

    friend bool operator==(Slot const&, Slot const&) = default;
};

/// One rule of OSM opening_hours: which days, and when; no slots means closed ("off").
struct HoursRule {
    std::array<bool, 7> weekdays{}; ///< from Monday; all false where only dates or PH are named
    bool public_holidays = false;
    std::vector<std::pair<Date, Date>> dates; ///< inclusive; empty means every date
    std::vector<Slot> slots;
};

/// Opening hours: the common subset of OSM opening_hours, as content/README.md documents it. A later rule that matches
/// a day replaces earlier ones (the specification's `;`).
struct Hours {
    std::vector<HoursRule> rules;
};

struct HoursMistake {
    std::size_t offset = 0;
    std::string what;
    std::string what_to_do;
};

std::variant<Hours, HoursMistake> parse_hours(std::string_view text);

/// Dates that a site knows about: `PH` in hours means these.
struct PublicHoliday {
    Date date;
    std::string name;
};

struct Closure {
    Date from;
    Date to; ///< included
};

/// When a place is open on `date`: its hours, less its closures.
std::vector<Slot> slots_on(Hours const& hours, std::vector<PublicHoliday> const& holidays,
                           std::vector<Closure> const& closures, Date date);

struct OpenState {
    bool open = false;
    std::optional<LocalMinute> until; ///< when that changes next, if within 14 days
};

OpenState state_at(Hours const& hours, std::vector<PublicHoliday> const& holidays, std::vector<Closure> const& closures,
                   LocalMinute now);

}
