// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/closing.h"

#include "usage/session.h"

#include <map>
#include <string>

namespace parvis::usage {
namespace {

using Tables = std::map<Table, Set>;

/// How many people stand behind a place's numbers in a table: the sessions there, or those the mediator met.
std::map<std::string, std::int64_t> people(Tables const& tables, Table table)
{
    auto const counting = table == Table::Tally ? Table::Tally : Table::Volume;
    std::map<std::string, std::int64_t> sum;
    auto const found = tables.find(counting);
    if (found == tables.end()) return sum;
    for (auto const& [entry, number] : found->second.entries) {
        auto const counts = counting == Table::Tally ? entry.key != "referred" : entry.column == "sessions";
        if (counts) sum[entry.place] += number;
    }
    return sum;
}

/// Where a place's numbers go that are too few to stand by themselves.
SetKey wider(SetKey const& key)
{
    return {period_of(PeriodKind::Week, key.period.begin), key.table};
}

/// Closes one day or week. Too small places are widened into `rest`.
void close_tables(Period const& period, Tables const& tables, Sets& closed, Sets& rest)
{
    for (auto const& [table, set] : tables) {
        SetKey const key{period, table};
        auto const behind = people(tables, table);
        Set kept{{}, set.clock};
        Set moved{{}, set.clock};
        for (auto const& [entry, number] : set.entries) {
            auto const at = behind.find(entry.place);
            auto const enough = at != behind.end() && at->second >= fewest_sessions;
            auto const last = period.kind == PeriodKind::Week;
            auto wide = entry;
            if (last) wide.place = unknown_place;
            if (enough || (last && entry.place == unknown_place))
                kept.entries[entry] += number;
            else
                (last ? kept : moved).entries[wide] += number;
        }
        // A day without visits is a day on which the kiosk was running.
        if (!kept.entries.empty() || (table == Table::Volume && period.kind == PeriodKind::Day)) add(closed[key], kept);
        if (!moved.entries.empty()) add(rest[wider(key)], moved);
    }
}

/// Takes all sets of one kind out of `sets` whose period does not hold `today`.
std::map<Period, Tables> take_over(Sets& sets, PeriodKind kind, std::chrono::sys_days today)
{
    std::map<Period, Tables> over;
    for (auto set = sets.begin(); set != sets.end();) {
        auto const& period = set->first.period;
        if (period.kind == kind && !period.contains(today)) {
            over[period][set->first.table] = std::move(set->second);
            set = sets.erase(set);
        } else {
            ++set;
        }
    }
    return over;
}

}

Closing close_periods(Sets open, Date today)
{
    Closing result{{}, std::move(open)};
    for (auto const& [period, tables] : take_over(result.open, PeriodKind::Day, today))
        close_tables(period, tables, result.closed, result.open);
    for (auto const& [period, tables] : take_over(result.open, PeriodKind::Week, today))
        close_tables(period, tables, result.closed, result.open);
    for (auto& [period, tables] : take_over(result.open, PeriodKind::Month, today))
        for (auto& [table, set] : tables)
            result.closed[{period, table}] = std::move(set);
    return result;
}

void defer_late(Closing& closing, std::function<Earlier(SetKey const&)> const& earlier, Date today)
{
    for (auto& [key, set] : closing.closed) {
        auto const kind = key.period.kind;
        auto const before = earlier(key);
        if (before == Earlier::None || (before == Earlier::Told && kind == PeriodKind::Day)) continue;
        Set late{{}, set.clock};
        for (auto const& [entry, number] : set.entries)
            if (before == Earlier::Folded || kind == PeriodKind::Month || entry.place == unknown_place)
                late.entries[entry] = number;
        for (auto const& [entry, number] : late.entries)
            set.entries.erase(entry);
        if (!late.entries.empty()) add(closing.open[{period_of(kind, today), key.table}], late);
    }
}

Sets fold_by_month(Sets& sets, std::chrono::sys_days horizon)
{
    Sets months;
    for (auto set = sets.begin(); set != sets.end();) {
        auto const& [key, value] = *set;
        auto const by_day = key.period.kind == PeriodKind::Day || key.period.kind == PeriodKind::Week;
        if (by_day && key.period.end() <= horizon) {
            add(months[{period_of(PeriodKind::Month, key.period.anchor()), key.table}], value);
            set = sets.erase(set);
        } else {
            ++set;
        }
    }
    return months;
}

}
