// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/date.h"
#include "content/hours.h"
#include "support/catch.h"

#include <fmt/format.h>

#include <random>

using namespace parvis;
using namespace parvis::content;
using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::local_days;
using std::chrono::minutes;

namespace {

constexpr Date monday{std::chrono::year{2026}, std::chrono::November, std::chrono::day{23}};
constexpr char const* names[] = {"Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"};

/// Random hours, holidays and closures around one Monday, written as an author would.
class Author {
public:
    explicit Author(unsigned seed) : m_random(seed) {}

    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

    Date near() { return Date{local_days(monday) + days(below(20) - 3)}; }

    std::string date() { return to_string(near()); }

    std::string text()
    {
        std::string text;
        for (auto count = 1 + below(4); count > 0; --count)
            text += (text.empty() ? "" : "; ") + days_text() + (below(5) == 0 ? "off" : slots_text());
        return text;
    }

private:
    std::string days_text()
    {
        switch (below(6)) {
        case 0:
            return "";
        case 1:
            return "PH ";
        case 2:
            return date() + " ";
        case 3: {
            auto const first = near();
            auto const last = Date{local_days(first) + days(below(6))};
            return to_string(first) + " - " + to_string(last) + (below(2) == 0 ? " " : " Mo,We ");
        }
        case 4:
            return fmt::format("{},{} ", names[below(7)], names[below(7)]);
        default:
            return fmt::format("{}-{} ", names[below(7)], names[below(7)]);
        }
    }

    std::string slots_text()
    {
        std::string text;
        auto time = below(600);
        for (auto count = 1 + below(3); count > 0; --count) {
            auto const begin = time;
            auto const end = begin + 1 + below(400);
            time = end + below(300);
            text += fmt::format("{}{:02}:{:02}-{:02}:{:02}", text.empty() ? "" : ",", begin / 60, begin % 60, end / 60,
                                end % 60);
            if (time >= 24 * 60) break;
        }
        return text;
    }

    std::mt19937 m_random;
};

struct Case {
    std::string text;
    Hours hours;
    std::vector<PublicHoliday> holidays;
    std::vector<Closure> closures;
};

/// Whether a rule names the day: the documented meaning, one condition a line.
bool names_day(HoursRule const& rule, std::vector<PublicHoliday> const& holidays, local_days day)
{
    bool in_dates = rule.dates.empty();
    for (auto const& [first, last] : rule.dates)
        for (auto d = local_days(first); d <= local_days(last); d += days(1))
            in_dates = in_dates || d == day;
    bool is_holiday = false;
    for (auto const& holiday : holidays)
        is_holiday = is_holiday || local_days(holiday.date) == day;
    bool any_day = !rule.public_holidays;
    for (auto const weekday : rule.weekdays)
        any_day = any_day && !weekday;
    auto const weekday = (day - local_days(monday)).count() % 7;
    auto const by_name = rule.weekdays[static_cast<std::size_t>(weekday < 0 ? weekday + 7 : weekday)];
    return in_dates && (any_day || by_name || (rule.public_holidays && is_holiday));
}

/// Each minute of four weeks from `first`, by brute force.
std::vector<bool> open_minutes(Case const& c, local_days first)
{
    std::vector<bool> open(28 * 24 * 60 + 48 * 60);
    for (int d = 0; d < 28; ++d) {
        auto const day = first + days(d);
        bool closed = false;
        for (auto const& closure : c.closures)
            closed = closed || (local_days(closure.from) <= day && day <= local_days(closure.to));
        HoursRule const* last = nullptr;
        for (auto const& rule : c.hours.rules)
            if (names_day(rule, c.holidays, day)) last = &rule;
        if (closed || !last) continue;
        for (auto const& slot : last->slots)
            for (auto minute = slot.begin; minute < slot.end; ++minute)
                open[static_cast<std::size_t>(d * 24 * 60 + minute.count())] = true;
    }
    return open;
}

Case random_case(unsigned seed)
{
    Author author(seed);
    Case c{author.text(), {}, {{author.near(), ""}, {author.near(), ""}}, {}};
    auto const parsed = parse_hours(c.text);
    INFO(c.text);
    REQUIRE(std::holds_alternative<Hours>(parsed));
    c.hours = std::get<Hours>(parsed);
    auto const from = author.near();
    if (author.below(2) == 0) c.closures.push_back({from, Date{local_days(from) + days(author.below(5))}});
    return c;
}

}

TEST_CASE("openings agree with counting every minute", "[content]")
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        auto const c = random_case(seed);
        INFO(c.text);
        auto const first = local_days(monday) - days(4);
        auto const open = open_minutes(c, first);
        for (std::size_t minute = 24 * 60; minute < 8 * 24 * 60; minute += 97) {
            auto const state = state_at(c.hours, c.holidays, c.closures, first + minutes(minute));
            auto const last = minute + 14 * 24 * 60;
            auto change = minute;
            while (change <= last && open[change] == open[minute])
                ++change;
            CHECK(state.open == open[minute]);
            CHECK(state.until == (change <= last ? std::optional<LocalMinute>(first + minutes(change)) : std::nullopt));
        }
    }
}

TEST_CASE("random hours are read or refused, and never crash", "[content]")
{
    std::vector<std::string> const pieces{"Mo",    "-",     "Fr",       ",",           ";",    " ",
                                          "09:00", "12:00", "off",      "PH",          "24/7", "2026-12-24",
                                          "99",    ":",     "2026-13-", "-0001-01-01", "é",    "48:00"};
    std::mt19937 random(5);
    int refused = 0;
    for (int round = 0; round < 20000; ++round) {
        std::string text;
        for (auto count = random() % 10; count > 0; --count)
            text += pieces[random() % pieces.size()];
        auto const parsed = parse_hours(text);
        if (auto const* const hours = std::get_if<Hours>(&parsed)) {
            (void)state_at(*hours, {}, {}, local_days(monday) + 9h);
        } else {
            ++refused;
            CHECK(std::get<HoursMistake>(parsed).offset <= text.size());
        }
    }
    CHECK(refused > 10000);
    CHECK(refused < 20000);
}
