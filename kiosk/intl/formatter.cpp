// SPDX-License-Identifier: GPL-3.0-or-later
#include "intl/formatter.h"

#include "base/error.h"
#include "intl/locale.h"
#include "intl/unit.h"

#include <cmath>
#include <map>
#include <unicode/dtptngen.h>
#include <unicode/numberformatter.h>
#include <unicode/smpdtfmt.h>
#include <unicode/timezone.h>

namespace parvis::intl {
namespace {

constexpr double milliseconds_a_day = 86'400'000;

std::string utf8(icu::UnicodeString const& text)
{
    std::string bytes;
    return text.toUTF8String(bytes);
}

void require(UErrorCode status, char const* what)
{
    if (U_FAILURE(status)) throw Error(std::string("ICU cannot format ") + what + ": " + u_errorName(status));
}

/// Midnight, in ICU's milliseconds since 1970; the formats below are all in UTC, so that no time zone moves the day.
UDate milliseconds(Date date)
{
    return std::chrono::duration<double, std::milli>(std::chrono::sys_days(date).time_since_epoch()).count();
}

std::unique_ptr<icu::DateFormat> in_utc(icu::DateFormat* made)
{
    std::unique_ptr<icu::DateFormat> format(made);
    if (!format) throw Error("ICU's data is missing: install libicu");
    format->setTimeZone(*icu::TimeZone::getGMT());
    return format;
}

std::string formatted(icu::DateFormat const& format, UDate time)
{
    icu::UnicodeString text;
    return utf8(format.format(time, text));
}

std::string formatted(icu::number::LocalizedNumberFormatter const& format, double value)
{
    UErrorCode status = U_ZERO_ERROR;
    auto const text = format.formatDouble(value, status).toString(status);
    require(status, "a number");
    return utf8(text);
}

icu::number::LocalizedNumberFormatter durations_in(icu::Locale const& locale, DurationUnit unit)
{
    return icu::number::NumberFormatter::withLocale(locale)
        .unit(measure_unit(unit))
        .unitWidth(UNUM_UNIT_WIDTH_FULL_NAME);
}

}

/// ICU's formats, each made when first used: making one costs up to a millisecond.
struct Formatter::Parts {
    explicit Parts(icu::Locale chosen)
        : locale(std::move(chosen)), numbers(icu::number::NumberFormatter::withLocale(locale))
    {
    }

    icu::Locale locale;
    icu::number::LocalizedNumberFormatter numbers;
    std::unique_ptr<icu::DateFormat> full;
    std::unique_ptr<icu::DateFormat> longer;
    std::unique_ptr<icu::DateFormat> shorter;
    std::unique_ptr<icu::DateFormat> month_of_year;
    std::unique_ptr<icu::DateFormat> month_name;
    std::unique_ptr<icu::DateFormat> day_name;
    std::unique_ptr<icu::DateFormat> clock;

    std::map<int, icu::number::LocalizedNumberFormatter> amounts; ///< by decimals
    std::map<DurationUnit, icu::number::LocalizedNumberFormatter> durations;

    icu::number::LocalizedNumberFormatter const& of_amounts(int decimals)
    {
        if (auto const made = amounts.find(decimals); made != amounts.end()) return made->second;
        UErrorCode status = U_ZERO_ERROR;
        auto format =
            numbers.unit(icu::CurrencyUnit("EUR", status)).precision(icu::number::Precision::fixedFraction(decimals));
        require(status, "an amount");
        return amounts.emplace(decimals, std::move(format)).first->second;
    }

    icu::number::LocalizedNumberFormatter const& of_durations(DurationUnit unit)
    {
        if (auto const made = durations.find(unit); made != durations.end()) return made->second;
        auto format = durations_in(locale, unit);
        // Where CLDR lacks the language's word ICU writes "3 m", which says nothing: French does.
        if (formatted(format, 3) == formatted(durations_in(icu::Locale::getRoot(), unit), 3))
            format = durations_in(icu::Locale::getFrance(), unit);
        return durations.emplace(unit, std::move(format)).first->second;
    }

    icu::DateFormat const& of_style(std::unique_ptr<icu::DateFormat>& format, icu::DateFormat::EStyle style) const
    {
        if (!format) format = in_utc(icu::DateFormat::createDateInstance(style, locale));
        return *format;
    }

    icu::DateFormat const& of_pattern(std::unique_ptr<icu::DateFormat>& format, icu::UnicodeString const& pattern) const
    {
        if (!format) {
            UErrorCode status = U_ZERO_ERROR;
            format = in_utc(new icu::SimpleDateFormat(pattern, locale, status));
            require(status, "a date");
        }
        return *format;
    }

    /// The parts that `skeleton` names (CLDR), in the language's order and with its joining words.
    icu::DateFormat const& of_skeleton(std::unique_ptr<icu::DateFormat>& format, char const* skeleton) const
    {
        if (format) return *format;
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::DateTimePatternGenerator> const patterns(
            icu::DateTimePatternGenerator::createInstance(locale, status));
        require(status, "a short date");
        auto const pattern = patterns->getBestPattern(skeleton, status);
        require(status, "a short date");
        return of_pattern(format, pattern);
    }
};

Formatter::Formatter(std::string const& locale_id)
    : m_parts(std::make_unique<Parts>(icu_locale(locale_id).value_or(icu::Locale::getFrance())))
{
}
Formatter::~Formatter() = default;
Formatter::Formatter(Formatter&&) noexcept = default;
Formatter& Formatter::operator=(Formatter&&) noexcept = default;

std::string Formatter::full_date(Date date) const
{
    return formatted(m_parts->of_style(m_parts->full, icu::DateFormat::kFull), milliseconds(date));
}

std::string Formatter::long_date(Date date) const
{
    return formatted(m_parts->of_style(m_parts->longer, icu::DateFormat::kLong), milliseconds(date));
}

std::string Formatter::short_date(Date date) const
{
    return formatted(m_parts->of_skeleton(m_parts->shorter, "dMMM"), milliseconds(date));
}

std::string Formatter::month(Date date) const
{
    return formatted(m_parts->of_skeleton(m_parts->month_of_year, "yMMMM"), milliseconds(date));
}

std::string Formatter::short_month(Date date) const
{
    return formatted(m_parts->of_pattern(m_parts->month_name, "LLL"), milliseconds(date));
}

std::string Formatter::weekday(std::chrono::weekday day) const
{
    // 4 January 1970 was a Sunday, the weekday that counts as 0.
    auto const days_after_epoch = 3 + static_cast<int>(day.c_encoding());
    return formatted(m_parts->of_pattern(m_parts->day_name, "cccc"), days_after_epoch * milliseconds_a_day);
}

std::string Formatter::time(std::chrono::minutes since_midnight) const
{
    auto const milliseconds = std::chrono::duration<double, std::milli>(since_midnight).count();
    return formatted(m_parts->of_pattern(m_parts->clock, "HH:mm"), milliseconds);
}

std::string Formatter::amount(double euros) const
{
    return formatted(m_parts->of_amounts(euros == std::floor(euros) ? 0 : 2), euros);
}

std::string Formatter::number(double value) const
{
    return formatted(m_parts->numbers, value);
}

std::string Formatter::duration(int count, DurationUnit unit) const
{
    return formatted(m_parts->of_durations(unit), count);
}

LocalMinute local_time(std::chrono::system_clock::time_point now, std::string const& time_zone)
{
    std::unique_ptr<icu::TimeZone> const zone(icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(time_zone)));
    if (!zone || *zone == icu::TimeZone::getUnknown())
        throw Error("unknown time zone " + time_zone + ": write an IANA name such as Europe/Paris");
    auto const since_epoch = std::chrono::floor<std::chrono::milliseconds>(now).time_since_epoch();
    std::int32_t offset = 0;
    std::int32_t summer = 0;
    UErrorCode status = U_ZERO_ERROR;
    zone->getOffset(static_cast<UDate>(since_epoch.count()), false, offset, summer, status);
    require(status, "the local time");
    auto const local = since_epoch + std::chrono::milliseconds(offset + summer);
    return LocalMinute(std::chrono::floor<std::chrono::minutes>(local));
}

}
