// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "intl/formatter.h"

#include <string>
#include <variant>

/// Values that are written one way and said another.
namespace parvis::intl {

/// A phone number in the groups in which it is written, such as "02 40 00 00 00".
struct Digits {
    std::string groups;
    friend bool operator==(Digits const&, Digits const&) = default;
};
struct Euros {
    double amount = 0;
    friend bool operator==(Euros const&, Euros const&) = default;
};
struct Quantity {
    double value = 0;
    friend bool operator==(Quantity const&, Quantity const&) = default;
};
struct ClockTime {
    std::chrono::minutes since_midnight{};
    friend bool operator==(ClockTime const&, ClockTime const&) = default;
};
/// From one time of day to another.
struct Opening {
    std::chrono::minutes begin{};
    std::chrono::minutes end{};
    friend bool operator==(Opening const&, Opening const&) = default;
};
struct Period {
    int count = 0;
    DurationUnit unit = DurationUnit::Day;
    friend bool operator==(Period const&, Period const&) = default;
};

/// Without a value, what is written is said.
using Sayable = std::variant<std::monostate, Digits, Euros, Quantity, Date, ClockTime, Opening, Period>;

}
