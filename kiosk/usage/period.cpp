// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/period.h"

#include <fmt/format.h>

#include <charconv>

namespace parvis::usage {
namespace {

using namespace std::chrono;

sys_days thursday_of(sys_days day)
{
    auto const monday = day - (weekday(day) - Monday);
    return monday + days(3);
}

int year_of(sys_days day)
{
    return static_cast<int>(year_month_day(day).year());
}

unsigned month_of(sys_days day)
{
    return static_cast<unsigned>(year_month_day(day).month());
}

sys_days month_begin(int in_year, unsigned in_month)
{
    return sys_days(year(in_year) / month(in_month) / 1);
}

sys_days months_after(sys_days first, int count)
{
    return sys_days(year_month_day(first) + months(count));
}

/// Exactly `size` digits at `position`; negative if they are none.
int digits(std::string_view text, std::size_t position, std::size_t size)
{
    int value = -1;
    auto const* const begin = text.data() + position;
    if (position + size > text.size() || *begin < '0' || *begin > '9') return -1;
    auto const [end, error] = std::from_chars(begin, begin + size, value);
    return error == std::errc() && end == begin + size ? value : -1;
}

Period week(int in_year, int number)
{
    // The week of 4 January is the first.
    auto const first = thursday_of(sys_days(year(in_year) / January / 4)) - days(3);
    return {PeriodKind::Week, first + weeks(number - 1)};
}

/// Read without a look at what is possible: the caller writes it back and compares.
Period read(std::string_view text)
{
    auto const in_year = digits(text, 0, 4);
    if (text.size() == 4) return {PeriodKind::Year, month_begin(in_year, 1)};
    if (text.size() == 8 && text[5] == 'W') return week(in_year, digits(text, 6, 2));
    if (text.size() == 7 && text[5] == 'Q')
        return {PeriodKind::Quarter, month_begin(in_year, static_cast<unsigned>(digits(text, 6, 1) * 3 - 2))};
    auto const in_month = static_cast<unsigned>(digits(text, 5, 2));
    if (text.size() == 7) return {PeriodKind::Month, month_begin(in_year, in_month)};
    return {PeriodKind::Day,
            sys_days(year(in_year) / month(in_month) / day(static_cast<unsigned>(digits(text, 8, 2))))};
}

}

sys_days Period::end() const
{
    switch (kind) {
    case PeriodKind::Day:
        return begin + days(1);
    case PeriodKind::Week:
        return begin + weeks(1);
    case PeriodKind::Month:
        return months_after(begin, 1);
    case PeriodKind::Quarter:
        return months_after(begin, 3);
    case PeriodKind::Year:
        return months_after(begin, 12);
    }
    return begin;
}

Period Period::previous() const
{
    return period_of(kind, begin - days(1));
}

sys_days Period::anchor() const
{
    return kind == PeriodKind::Week ? begin + days(3) : begin;
}

Period period_of(PeriodKind kind, sys_days day)
{
    switch (kind) {
    case PeriodKind::Day:
        return {kind, day};
    case PeriodKind::Week:
        return {kind, thursday_of(day) - days(3)};
    case PeriodKind::Month:
        return {kind, month_begin(year_of(day), month_of(day))};
    case PeriodKind::Quarter:
        return {kind, month_begin(year_of(day), (month_of(day) - 1) / 3 * 3 + 1)};
    case PeriodKind::Year:
        return {kind, month_begin(year_of(day), 1)};
    }
    return {kind, day};
}

std::string text_of(Period const& period)
{
    year_month_day const date(period.begin);
    auto const in_year = static_cast<int>(date.year());
    auto const in_month = static_cast<unsigned>(date.month());
    switch (period.kind) {
    case PeriodKind::Day:
        return fmt::format("{:04}-{:02}-{:02}", in_year, in_month, static_cast<unsigned>(date.day()));
    case PeriodKind::Week: {
        auto const thursday = period.anchor();
        auto const first = sys_days(year(year_of(thursday)) / January / 1);
        return fmt::format("{:04}-W{:02}", year_of(thursday), (thursday - first).count() / 7 + 1);
    }
    case PeriodKind::Month:
        return fmt::format("{:04}-{:02}", in_year, in_month);
    case PeriodKind::Quarter:
        return fmt::format("{:04}-Q{}", in_year, (in_month - 1) / 3 + 1);
    case PeriodKind::Year:
        return fmt::format("{:04}", in_year);
    }
    return {};
}

std::optional<Period> parse_period(std::string_view text)
{
    auto const in_year = digits(text, 0, 4);
    if (in_year < 2000 || in_year > 2199) return std::nullopt;
    auto const period = read(text);
    if (text_of(period) != text) return std::nullopt;
    return period;
}

}
