// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/date.h"

#include <fmt/format.h>

#include <charconv>

namespace parvis::content {
namespace {

/// The number that is all of `digits`; -1 if that is no number.
int number(std::string_view digits)
{
    int value = -1;
    auto const* const end = digits.data() + digits.size();
    auto const is_all = std::from_chars(digits.data(), end, value).ptr == end;
    return is_all && digits[0] != '-' ? value : -1;
}

}

std::optional<Date> parse_date(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    auto const year = number(text.substr(0, 4));
    auto const month = number(text.substr(5, 2));
    auto const day = number(text.substr(8, 2));
    if (year < 1 || month < 1 || day < 1) return std::nullopt;
    Date const date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                    std::chrono::day(static_cast<unsigned>(day))};
    return date.ok() ? std::optional(date) : std::nullopt;
}

std::string to_string(Date date)
{
    return fmt::format("{:04}-{:02}-{:02}", int(date.year()), unsigned(date.month()), unsigned(date.day()));
}

}
