// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"

#include <memory>
#include <string>

namespace parvis::intl {

enum class DurationUnit { Day, Week, Month, Year };

/// Dates, times and amounts as one language writes them in France: euros, 24 hours, Gregorian calendar (CLDR, by way of
/// ICU).
class Formatter {
public:
    /// A locale id as in languages.toml. For a language that ICU does not know, everything is written as in French.
    explicit Formatter(std::string const& locale_id);
    ~Formatter();
    Formatter(Formatter&&) noexcept;
    Formatter& operator=(Formatter&&) noexcept;

    /// "lundi 23 novembre 2026"
    [[nodiscard]] std::string full_date(Date date) const;
    /// "23 novembre 2026"
    [[nodiscard]] std::string long_date(Date date) const;
    /// "23 nov."
    [[nodiscard]] std::string short_date(Date date) const;
    /// "novembre 2026"
    [[nodiscard]] std::string month(Date date) const;
    /// "nov.", standing alone
    [[nodiscard]] std::string short_month(Date date) const;
    /// "lundi", standing alone
    [[nodiscard]] std::string weekday(std::chrono::weekday day) const;
    /// "09:30"
    [[nodiscard]] std::string time(std::chrono::minutes since_midnight) const;
    [[nodiscard]] std::string amount(double euros) const;
    [[nodiscard]] std::string number(double value) const;
    /// "3 mois"
    [[nodiscard]] std::string duration(int count, DurationUnit unit) const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// The site's wall-clock time now, in an IANA zone such as "Europe/Paris". Throws Error if the zone is unknown.
LocalMinute local_time(std::chrono::system_clock::time_point now, std::string const& time_zone);

}
