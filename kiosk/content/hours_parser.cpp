// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/date.h"
#include "content/hours.h"

#include <algorithm>
#include <cstddef>

namespace parvis::content {
namespace {

using std::chrono::minutes;

constexpr std::array<std::string_view, 7> day_names{"Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"};
constexpr minutes one_day{24 * 60};
constexpr std::size_t longest_rules = 100;

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/// Recursive descent. The first mistake ends it: what follows could only be guessed.
class Parser {
public:
    explicit Parser(std::string_view text) : m_text(text) {}

    std::variant<Hours, HoursMistake> parse()
    {
        Hours hours;
        do {
            skip_blanks();
            hours.rules.emplace_back();
            if (!rule(hours.rules.back())) return m_mistake;
            skip_blanks();
            if (hours.rules.size() > longest_rules) {
                fail("too many rules", "keep the coming dates only");
                return m_mistake;
            }
        } while (accept(";"));
        if (m_offset == m_text.size()) return hours;
        fail("something that is no rule", "put ; between rules, and write them as in Mo-Fr 09:00-12:00; PH off");
        return m_mistake;
    }

private:
    [[nodiscard]] std::string_view rest() const { return m_text.substr(m_offset); }

    void skip_blanks()
    {
        while (m_offset < m_text.size() && m_text[m_offset] == ' ')
            ++m_offset;
    }

    bool accept(std::string_view sign)
    {
        if (!rest().starts_with(sign)) return false;
        m_offset += sign.size();
        return true;
    }

    bool fail(std::string_view what, std::string_view what_to_do)
    {
        m_mistake = {m_offset, std::string(what), std::string(what_to_do)};
        return false;
    }

    bool rule(HoursRule& rule)
    {
        if (accept("24/7")) {
            rule.weekdays.fill(true);
            rule.slots = {{minutes{0}, one_day}};
            return true;
        }
        auto const before = m_offset;
        if (!selectors(rule)) return false;
        skip_blanks();
        // "2026-12-24 - 2027-01-02 Mo 09:00-12:00": the Mondays among these dates.
        if (!rule.dates.empty() && weekday_here() && !selectors(rule)) return false;
        skip_blanks();
        if (m_offset == before) rule.weekdays.fill(true);
        if (accept("off") || accept("closed")) return true;
        return slots(rule.slots);
    }

    /// Days, PH or dates with commas between them; or nothing at all.
    bool selectors(HoursRule& rule)
    {
        auto const dates_before = rule.dates.size();
        auto const begin = m_offset;
        for (bool more = true; more; more = accept(",")) {
            if (m_offset != begin) skip_blanks();
            auto const before = m_offset;
            if (!selector(rule)) return false;
            if (m_offset != before) continue;
            return before == begin || fail("no day after the comma", "write a day, as in Mo,We");
        }
        auto const has_dates = rule.dates.size() > dates_before;
        auto const has_days = rule.public_holidays || rule.weekdays != decltype(rule.weekdays){};
        return !has_dates || !has_days || fail("days and dates in one list", "write two rules with ; between them");
    }

    [[nodiscard]] std::optional<std::size_t> weekday_here() const
    {
        auto const* const found = std::find(day_names.begin(), day_names.end(), rest().substr(0, 2));
        if (found == day_names.end()) return std::nullopt;
        return static_cast<std::size_t>(found - day_names.begin());
    }

    /// One day, range of days, PH, date or range of dates; or nothing at all.
    bool selector(HoursRule& rule)
    {
        if (accept("PH")) {
            rule.public_holidays = true;
            return true;
        }
        if (rest().size() > 4 && is_digit(rest()[0]) && rest()[4] == '-') return dates(rule);
        auto const first = weekday_here();
        if (!first) return true;
        m_offset += 2;
        auto last = first;
        if (accept("-")) {
            last = weekday_here();
            if (!last) return fail("no day after the hyphen", "write a range of days as in Mo-Fr");
            m_offset += 2;
        }
        for (auto day = *first;; day = (day + 1) % day_names.size()) {
            rule.weekdays[day] = true;
            if (day == *last) return true;
        }
    }

    bool dates(HoursRule& rule)
    {
        auto const first = date();
        if (!first) return false;
        auto last = first;
        auto const before = m_offset;
        skip_blanks();
        if (accept("-")) {
            skip_blanks();
            last = date();
            if (!last) return false;
            if (*last < *first)
                return fail("a range of dates that ends before it begins", "put the earlier date first");
        } else {
            m_offset = before;
        }
        rule.dates.emplace_back(*first, *last);
        return true;
    }

    std::optional<Date> date()
    {
        auto const parsed = parse_date(rest().substr(0, 10));
        if (parsed)
            m_offset += 10;
        else
            fail("no such date", "write a date as 2026-12-24");
        return parsed;
    }

    bool slots(std::vector<Slot>& slots)
    {
        do {
            skip_blanks();
            auto const begin = time();
            if (!begin) return false;
            if (!accept("-")) return fail("no end of the opening", "write when it closes, as in 09:00-12:00");
            auto end = time();
            if (!end) return false;
            if (*begin >= one_day) return fail("an opening that begins after midnight", "begin before 24:00");
            if (*end == *begin) return fail("an opening that ends when it begins", "write 24/7 if it never closes");
            if (*end < *begin) *end += one_day;
            if (!slots.empty() && *begin < slots.back().end)
                return fail("openings that overlap", "write them in order, each after the one before");
            slots.push_back({*begin, *end});
            skip_blanks();
        } while (accept(","));
        return true;
    }

    std::optional<minutes> time()
    {
        auto const text = rest().substr(0, 5);
        if (text.size() == 5 && is_digit(text[0]) && is_digit(text[1]) && text[2] == ':' && is_digit(text[3]) &&
            is_digit(text[4])) {
            auto const hour = (text[0] - '0') * 10 + (text[1] - '0');
            auto const minute = (text[3] - '0') * 10 + (text[4] - '0');
            if (hour * 60 + minute <= 48 * 60 && minute < 60) {
                m_offset += 5;
                return minutes{hour * 60 + minute};
            }
        }
        fail("no time of day", "write hours as 09:00-12:00, or off");
        return std::nullopt;
    }

    std::string_view m_text;
    std::size_t m_offset = 0;
    HoursMistake m_mistake;
};

}

std::variant<Hours, HoursMistake> parse_hours(std::string_view text)
{
    return Parser(text).parse();
}

}
