// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/values.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace parvis::content {

inline constexpr std::array<std::string_view, 6> fact_types{"amount", "phone", "url", "date", "duration", "number"};
/// In the order of intl::DurationUnit.
inline constexpr std::array<std::string_view, 4> duration_units{"day", "week", "month", "year"};
inline constexpr int longest_duration = 10000; ///< in any of them

/// A fact's value as plain text: how a pack stores it, and what a clip is known by.
struct FactText {
    std::string type;
    std::string value;
    std::string unit; ///< of a duration, else empty
};

FactText to_text(FactValue const& value);
std::optional<FactValue> from_text(FactText const& text);

}
