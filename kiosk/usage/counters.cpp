// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/counters.h"

#include "base/error.h"
#include "base/files.h"
#include "usage/stored_set.h"

#include <fmt/format.h>

#include <algorithm>

namespace parvis::usage {
namespace {

constexpr int format = 1;

sql::Database open(std::filesystem::path const& file)
{
    auto database = sql::Database::open_durable(file);
    database.check_quickly();
    auto version = database.query("PRAGMA user_version");
    auto const found = version.step() ? version.integer(0) : 0;
    if (found == 0) create_stored_sets(database, format);
    if (found > format)
        throw Error(
            fmt::format("{} was written by a newer Parvis: install that, or move the file away", file.string()));
    return database;
}

}

Counters::Counters(std::filesystem::path const& file) : m_database(open(file))
{
    m_database.empty_journal();
}

void Counters::add(Sets const& visits, Date today, Clock clock)
{
    sql::Transaction transaction(m_database);
    auto open = open_sets();
    usage::add(open, visits);
    auto closing = close_periods(std::move(open), today);
    defer_late(
        closing, [this](SetKey const& key) { return earlier(key); }, today);
    write_open(closing.open);
    write_closed(closing.closed);
    write_today(m_database, today);
    if (clock == Clock::Good) fold(today);
    // SQLite syncs the journal's new header before its frames, or it might take frames of an earlier journal for these.
    transaction.commit();
    // The file must be synced before the journal goes: that is why one sync cannot do. SQLite syncs the journal first,
    // in vain: it has just been synced.
    m_database.empty_journal();
}

Sets Counters::open_sets() const
{
    Sets sets;
    for (auto& stored : read_stored_sets(m_database, State::Open))
        sets.emplace(stored.key, std::move(stored.set));
    return sets;
}

Earlier Counters::earlier(SetKey const& key) const
{
    SetKey const month{period_of(PeriodKind::Month, key.period.anchor()), key.table};
    if (find_stored_set(m_database, State::Folded, month)) return Earlier::Folded;
    return find_stored_set(m_database, State::Closed, key) ? Earlier::Told : Earlier::None;
}

void Counters::write_open(Sets const& sets)
{
    for (auto const& [key, set] : open_sets())
        if (!sets.contains(key)) remove_stored_set(m_database, State::Open, key);
    for (auto const& [key, set] : sets)
        write_stored_set(m_database, {State::Open, key, set, 0, false});
}

void Counters::write_closed(Sets const& parts)
{
    for (auto const& [key, part] : parts) {
        auto stored = find_stored_set(m_database, State::Closed, key);
        // A day on which nothing more happened stays as it was told.
        if (stored && part.entries.empty()) continue;
        if (!stored) stored = StoredSet{State::Closed, key, {}, 0, false};
        usage::add(stored->set, part);
        ++stored->revision;
        stored->carried = false;
        write_stored_set(m_database, *stored);
    }
}

void Counters::fold(Date today)
{
    auto const horizon =
        std::chrono::sys_days(std::chrono::year_month_day(period_of(PeriodKind::Month, today).begin) - kept);
    Sets carried;
    for (auto& stored : read_stored_sets(m_database, State::Closed))
        if (stored.carried) carried.emplace(stored.key, std::move(stored.set));
    auto left = carried;
    for (auto const& [key, month] : fold_by_month(left, horizon)) {
        auto stored = find_stored_set(m_database, State::Folded, key);
        if (!stored) stored = StoredSet{State::Folded, key, {}, 0, true};
        usage::add(stored->set, month);
        write_stored_set(m_database, *stored);
    }
    for (auto const& [key, set] : carried)
        if (!left.contains(key)) remove_stored_set(m_database, State::Closed, key);
}

std::vector<Aggregate> Counters::closed() const
{
    std::vector<Aggregate> aggregates;
    for (auto& stored : read_stored_sets(m_database, State::Closed))
        aggregates.push_back({stored.key, std::move(stored.set), stored.revision});
    std::ranges::stable_sort(aggregates, {}, [](auto const& one) { return one.key.period.begin; });
    return aggregates;
}

std::optional<Date> Counters::closed_until() const
{
    return read_today(m_database);
}

void Counters::mark_carried(std::vector<Aggregate> const& aggregates)
{
    sql::Transaction transaction(m_database);
    for (auto const& aggregate : aggregates) {
        auto stored = find_stored_set(m_database, State::Closed, aggregate.key);
        if (!stored || stored->revision != aggregate.revision) continue;
        stored->carried = true;
        write_stored_set(m_database, *stored);
    }
    transaction.commit();
    m_database.empty_journal();
}

std::map<Table, Entries> Counters::totals() const
{
    std::map<Table, Entries> sum;
    for (auto const state : {State::Open, State::Closed, State::Folded})
        for (auto const& stored : read_stored_sets(m_database, state))
            usage::add(sum[stored.key.table], stored.set.entries);
    return sum;
}

bool is_damaged(std::filesystem::path const& file)
{
    if (!std::filesystem::exists(file)) return false;
    // The power failed while the file was made: opening it undoes that.
    if (std::filesystem::exists(file.string() + "-journal")) return false;
    try {
        auto const database = sql::Database::open_damaged(file);
        database.check_quickly();
        // The power failed before anything was counted.
        if (auto row = database.query("SELECT name FROM sqlite_master"); !row.step()) return false;
        for (auto const state : {State::Open, State::Closed, State::Folded})
            read_stored_sets(database, state);
        read_today(database);
        return false;
    } catch (Error const&) {
        return true;
    }
}

void recover(std::filesystem::path const& file)
{
    namespace fs = std::filesystem;
    auto const beside = [&](char const* suffix) { return fs::path(file.string() + suffix); };
    fs::remove(beside(".new"));
    {
        auto database = open(beside(".new"));
        sql::Transaction transaction(database);
        for (auto const& stored : salvage_stored_sets(file))
            write_stored_set(database, stored);
        transaction.commit();
    }
    fs::remove(beside(".damaged"));
    fs::create_hard_link(file, beside(".damaged"));
    // A journal left behind would be played into the new file.
    fs::remove(beside("-wal"));
    fs::remove(beside("-shm"));
    move_into_place(beside(".new"), file);
}

}
