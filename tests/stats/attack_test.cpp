// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/overview.h"
#include "stats/synthesis.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

using namespace parvis;
using namespace parvis::stats;
using namespace std::chrono_literals;
using std::chrono::sys_days;
using usage::Period;
using usage::PeriodKind;
using usage::Table;

// A reader with every page and every export of a year, for the office and for the public, subtracts what can be
// subtracted: weeks from months and quarters, cells from totals, one rounding from the other.
namespace {

struct Range {
    std::int64_t least = 0;
    std::int64_t most = 1'000'000;
};

/// Unknown numbers, what is shown of them, and which of them are sums of others.
class Puzzle {
public:
    std::size_t add()
    {
        m_numbers.emplace_back();
        return m_numbers.size() - 1;
    }
    void show(std::size_t number, Range range)
    {
        auto& known = m_numbers[number];
        known = {std::max(known.least, range.least), std::min(known.most, range.most)};
    }
    void sum(std::size_t whole, std::vector<std::size_t> parts) { m_sums.emplace_back(whole, std::move(parts)); }
    [[nodiscard]] Range const& range(std::size_t number) const { return m_numbers[number]; }

    /// Until nothing more can be concluded.
    void solve()
    {
        m_changed = true;
        while (std::exchange(m_changed, false))
            for (auto const& [whole, parts] : m_sums)
                conclude(whole, parts);
    }

private:
    void conclude(std::size_t whole, std::vector<std::size_t> const& parts)
    {
        Range all{0, 0};
        for (auto const part : parts)
            all = {all.least + m_numbers[part].least, all.most + m_numbers[part].most};
        narrow(whole, all);
        for (auto const part : parts) {
            auto const own = m_numbers[part];
            narrow(part,
                   {m_numbers[whole].least - (all.most - own.most), m_numbers[whole].most - (all.least - own.least)});
        }
    }
    void narrow(std::size_t number, Range range)
    {
        auto const before = m_numbers[number];
        show(number, range);
        auto const& now = m_numbers[number];
        m_changed = m_changed || now.least != before.least || now.most != before.most;
    }

    std::vector<Range> m_numbers;
    std::vector<std::pair<std::size_t, std::vector<std::size_t>>> m_sums;
    bool m_changed = false;
};

Range range_of(Figure const& figure, Audience audience)
{
    auto const step = step_for(audience);
    switch (figure.kind) {
    case Figure::Kind::Exact:
        return {figure.value, figure.value};
    case Figure::Kind::Masked:
        return {0, step - 1};
    case Figure::Kind::Rounded:
        break;
    }
    return {std::max(step, figure.value - step / 2), figure.value + (step - 1) / 2};
}

/// One row of a table; its numbers over all periods are bound to each other.
using Row = std::tuple<Table, std::string, std::string>;

class Attack {
public:
    Attack(Store const& store, std::vector<Period> periods) : m_store(store), m_periods(std::move(periods))
    {
        for (auto const& period : m_periods)
            m_cuts.insert({period.begin, period.end()});
    }

    void read(Table table, Breakdown Overview::*breakdown)
    {
        for (auto const& period : m_periods)
            for (auto const audience : {Audience::Office, Audience::Public}) {
                auto const& shown = shown_of(period, audience);
                auto const& lines = (shown.*breakdown).lines;
                std::vector<std::size_t> numbers;
                for (auto const& line : lines) {
                    numbers.push_back(number({table, line.key, line.column}, period));
                    m_puzzle.show(numbers.back(), range_of(line.number.now, audience));
                }
                auto const is_whole = table == Table::Language || table == Table::Volume;
                if (!is_whole || lines.empty()) continue;
                auto const total = m_puzzle.add();
                m_puzzle.show(total, range_of(shown.sessions.now, audience));
                m_puzzle.sum(total, numbers);
            }
    }

    /// Fails if a number of one, two or three people is known for certain. Gives how many were at stake.
    int finish(Table table)
    {
        m_puzzle.solve();
        auto attacked = 0;
        for (auto const& period : m_periods) {
            std::map<Row, std::int64_t> truth;
            for (auto const& sum : m_store.sums(table, period))
                truth[{table, sum.key, sum.column}] += sum.number;
            for (auto const& [row, people] : truth) {
                auto const found = m_numbers.find({row, period});
                if (found == m_numbers.end()) continue;
                auto const& range = m_puzzle.range(found->second);
                INFO(name_of(table) << " " << std::get<1>(row) << " " << std::get<2>(row) << " " << text_of(period)
                                    << ": " << people);
                if (people < range.least || people > range.most) FAIL("the attack is wrong");
                if (people < 1 || people > 3) continue;
                ++attacked;
                if (range.least == range.most) FAIL("found");
            }
        }
        return attacked;
    }

private:
    Overview const& shown_of(Period const& period, Audience audience)
    {
        auto const known = m_shown.find({period, audience});
        if (known != m_shown.end()) return known->second;
        return m_shown.emplace(std::pair(period, audience), overview(m_store, period, audience, 2027y / 6 / 1))
            .first->second;
    }

    /// Of a row over a period; made of the row's numbers between all days on which a period begins or ends.
    std::size_t number(Row const& row, Period const& period)
    {
        auto const known = m_numbers.find({row, period});
        if (known != m_numbers.end()) return known->second;
        auto const whole = m_puzzle.add();
        m_numbers[{row, period}] = whole;
        std::vector<std::size_t> parts;
        for (auto cut = m_cuts.find(period.begin); *cut != period.end(); ++cut) {
            auto const made = m_pieces.try_emplace({row, *cut}, 0);
            if (made.second) made.first->second = m_puzzle.add();
            parts.push_back(made.first->second);
        }
        m_puzzle.sum(whole, std::move(parts));
        return whole;
    }

    Store const& m_store;
    std::vector<Period> m_periods;
    std::set<sys_days> m_cuts;
    std::map<std::pair<Period, Audience>, Overview> m_shown;
    std::map<std::pair<Row, Period>, std::size_t> m_numbers;
    std::map<std::pair<Row, sys_days>, std::size_t> m_pieces;
    Puzzle m_puzzle;
};

/// Every period of these kinds that a year of figures touches.
std::vector<Period> periods_of(std::vector<PeriodKind> const& kinds)
{
    std::set<Period> periods;
    for (auto day = sys_days(2025y / 11 / 1); day < sys_days(2026y / 11 / 1); day += std::chrono::days(1))
        for (auto const kind : kinds)
            periods.insert(period_of(kind, Date(day)));
    return {periods.begin(), periods.end()};
}

}

TEST_CASE("nobody is found in a synthetic year by subtracting tables, periods and exports", "[stats]")
{
    testing::TemporaryFolder const folder;
    Store store(folder.path() / "s.db");
    for (auto const& bundle : synthesize({}))
        store.merge(bundle);
    std::vector<std::pair<Table, Breakdown Overview::*>> const by_day{{Table::Language, &Overview::languages},
                                                                      {Table::Volume, &Overview::bands},
                                                                      {Table::Theme, &Overview::themes},
                                                                      {Table::Page, &Overview::pages},
                                                                      {Table::Place, &Overview::looked_up}};
    std::vector<std::pair<Table, Breakdown Overview::*>> const by_month{
        {Table::LanguageTheme, &Overview::language_themes},
        {Table::WantedLanguage, &Overview::wanted_languages},
        {Table::Access, &Overview::access},
        {Table::Unmet, &Overview::unmet}};
    auto attacked = 0;
    Attack days(store, periods_of({PeriodKind::Week, PeriodKind::Month, PeriodKind::Quarter, PeriodKind::Year}));
    for (auto const& [table, breakdown] : by_day)
        days.read(table, breakdown);
    for (auto const& [table, breakdown] : by_day)
        attacked += days.finish(table);
    Attack months(store, periods_of({PeriodKind::Month, PeriodKind::Quarter, PeriodKind::Year}));
    for (auto const& [table, breakdown] : by_month)
        months.read(table, breakdown);
    for (auto const& [table, breakdown] : by_month)
        attacked += months.finish(table);
    CHECK(attacked > 500);
}
