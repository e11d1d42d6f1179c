// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace parvis::usage {

enum class PeriodKind { Day, Week, Month, Quarter, Year };

/// One of the fixed periods, by its first day. A week is ISO 8601's, and belongs to the month, quarter and year of its
/// Thursday.
struct Period {
    PeriodKind kind = PeriodKind::Day;
    std::chrono::sys_days begin{};

    /// The day after the last.
    [[nodiscard]] std::chrono::sys_days end() const;
    [[nodiscard]] Period previous() const;
    [[nodiscard]] bool contains(std::chrono::sys_days day) const { return begin <= day && day < end(); }
    /// The day by which larger periods claim this one: a week's Thursday, else the first.
    [[nodiscard]] std::chrono::sys_days anchor() const;

    friend auto operator<=>(Period const&, Period const&) = default;
};

/// The period of this kind that holds `day`.
Period period_of(PeriodKind kind, std::chrono::sys_days day);

/// "2026-11-23", "2026-W48", "2026-11", "2026-Q4", "2026"
std::string text_of(Period const& period);
/// The reverse; nothing if `text` is no period between 2000 and 2199.
std::optional<Period> parse_period(std::string_view text);

}
