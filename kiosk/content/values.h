// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "intl/formatter.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

/// Plain values that authors write and residents read: the same in the authors' folder and in a pack.
namespace parvis::content {

/// Who a translation comes from.
enum class Origin { None, Machine, Human, Checked };

/// Who has read a translation beside its French and found it right.
struct Approval {
    std::string name; ///< one line, not empty
    Date date;

    friend bool operator==(Approval const&, Approval const&) = default;
};

/// Whether the French has changed since.
enum class Currency { Current, Outdated };

/// How much of a language is drafted: everything, or the interface, titles, summaries and emergency numbers only.
enum class Draft { Full, Partial };

struct Phone {
    std::string number; ///< E.164 or short
    friend bool operator==(Phone const&, Phone const&) = default;
};
struct Url {
    std::string address;
    friend bool operator==(Url const&, Url const&) = default;
};
struct Amount {
    double euros = 0;
    friend bool operator==(Amount const&, Amount const&) = default;
};
struct Number {
    double value = 0;
    friend bool operator==(Number const&, Number const&) = default;
};
struct Duration {
    int count = 0;
    intl::DurationUnit unit = intl::DurationUnit::Day;
    friend bool operator==(Duration const&, Duration const&) = default;
};

using FactValue = std::variant<Amount, Phone, Url, Date, Duration, Number>;

struct Source {
    std::string title;
    std::string url;
    std::optional<Date> date; ///< of the copy that was consulted
};

/// What a kiosk does with a page after its last day.
enum class OnExpiry { Warn, Withdraw };

/// Who looks after a page, and how fresh it is.
struct Care {
    std::string owner;
    std::optional<Date> checked;   ///< of the oldest copy that was consulted
    std::optional<Date> confirmed; ///< when the citizens' council found it right
    std::optional<Date> review_by;
    std::optional<Date> expires;
    OnExpiry on_expiry = OnExpiry::Warn;
    std::vector<Source> sources; ///< none: "demonstration, not verified"
};

}
