// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/stored_set.h"

#include "base/error.h"

#include <fmt/format.h>

#include <map>
#include <tuple>

namespace parvis::usage {
namespace {

constexpr std::string_view columns = "state, period, name, clock, revision, carried, entries";

/// Throws Error if the row makes no sense.
StoredSet read_row(sql::Statement const& row)
{
    auto const state = row.integer(0);
    auto const period = parse_period(row.text(1));
    auto const table = find_table(row.text(2));
    auto const clock = find_clock(row.text(3));
    if (state < 0 || state > static_cast<int>(State::Folded) || !period || !table || !clock)
        throw Error("the counters are damaged: a row makes no sense");
    return {static_cast<State>(state),
            {*period, *table},
            {decode(row.text(6)), *clock},
            static_cast<int>(row.integer(4)),
            row.integer(5) != 0};
}

using Saved = std::map<std::tuple<State, SetKey>, StoredSet>;

/// Row by row, until one cannot be read.
void salvage_in_order(sql::Database const& database, std::string_view direction, Saved& saved)
{
    try {
        auto row = database.query(fmt::format("SELECT {} FROM counters ORDER BY state {}, period {}, name {}", columns,
                                              direction, direction, direction));
        while (row.step()) {
            try {
                auto stored = read_row(row);
                saved.emplace(std::tuple(stored.state, stored.key), std::move(stored));
            } catch (Error const&) {
                // This row is lost, the next may be whole.
            }
        }
    } catch (Error const&) {
        // As far as it went.
    }
}

}

void create_stored_sets(sql::Database& database, int format)
{
    sql::Transaction transaction(database);
    // Without row numbers, which would tell the order of rows.
    database.execute("CREATE TABLE counters(state INTEGER NOT NULL, period TEXT NOT NULL, name TEXT NOT NULL, "
                     "clock TEXT NOT NULL, revision INTEGER NOT NULL, carried INTEGER NOT NULL, entries TEXT NOT NULL, "
                     "PRIMARY KEY(state, period, name)) WITHOUT ROWID");
    database.execute("CREATE TABLE settings(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID");
    database.execute(fmt::format("PRAGMA user_version={}", format));
    transaction.commit();
}

std::optional<Date> read_today(sql::Database const& database)
{
    auto row = database.query("SELECT value FROM settings WHERE name = 'today'");
    if (!row.step()) return std::nullopt;
    auto const day = parse_period(row.text(0));
    if (!day) throw Error("the counters are damaged: the day makes no sense");
    return Date(day->begin);
}

void write_today(sql::Database& database, Date today)
{
    database.prepare("INSERT OR REPLACE INTO settings(name, value) VALUES('today', ?)")
        .run(text_of(period_of(PeriodKind::Day, today)));
}

std::vector<StoredSet> read_stored_sets(sql::Database const& database, State state)
{
    std::vector<StoredSet> sets;
    auto row = database.query(fmt::format("SELECT {} FROM counters WHERE state = ?", columns), static_cast<int>(state));
    while (row.step())
        sets.push_back(read_row(row));
    return sets;
}

std::optional<StoredSet> find_stored_set(sql::Database const& database, State state, SetKey const& key)
{
    auto row =
        database.query(fmt::format("SELECT {} FROM counters WHERE state = ? AND period = ? AND name = ?", columns),
                       static_cast<int>(state), text_of(key.period), name_of(key.table));
    if (!row.step()) return std::nullopt;
    return read_row(row);
}

void write_stored_set(sql::Database& database, StoredSet const& stored)
{
    database.prepare(fmt::format("INSERT OR REPLACE INTO counters({}) VALUES(?, ?, ?, ?, ?, ?, ?)", columns))
        .run(static_cast<int>(stored.state), text_of(stored.key.period), name_of(stored.key.table),
             name_of(stored.set.clock), stored.revision, stored.carried, encode(stored.set.entries));
}

void remove_stored_set(sql::Database& database, State state, SetKey const& key)
{
    database.prepare("DELETE FROM counters WHERE state = ? AND period = ? AND name = ?")
        .run(static_cast<int>(state), text_of(key.period), name_of(key.table));
}

std::vector<StoredSet> salvage_stored_sets(std::filesystem::path const& file)
{
    Saved saved;
    try {
        auto const database = sql::Database::open_damaged(file);
        salvage_in_order(database, "ASC", saved);
        salvage_in_order(database, "DESC", saved);
    } catch (Error const&) {
        // Not even its header is left.
    }
    std::vector<StoredSet> sets;
    for (auto& [key, stored] : saved)
        sets.push_back(std::move(stored));
    return sets;
}

}
