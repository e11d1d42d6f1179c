// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/schema.h"

#include "base/error.h"

#include <fmt/format.h>

namespace parvis::stats {
namespace {

constexpr int format = 1;

/// Columns of text and whole numbers only, and keys that another database understands. A `day` is the one by which
/// months claim a period; `monthly` has the sums of all devices, renewed at each merge;
/// `known` every item that was ever counted.
constexpr auto tables = R"(
CREATE TABLE settings(name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE devices(device TEXT PRIMARY KEY, closed_until TEXT NOT NULL, first_day TEXT NOT NULL);
CREATE TABLE aggregates(
    device TEXT NOT NULL, period TEXT NOT NULL, name TEXT NOT NULL, day TEXT NOT NULL,
    revision INTEGER NOT NULL, clock TEXT NOT NULL, PRIMARY KEY(device, period, name));
CREATE TABLE numbers(
    device TEXT NOT NULL, period TEXT NOT NULL, name TEXT NOT NULL, day TEXT NOT NULL,
    place TEXT NOT NULL, item TEXT NOT NULL, detail TEXT NOT NULL, number INTEGER NOT NULL,
    PRIMARY KEY(device, period, name, place, item, detail)) WITHOUT ROWID;
CREATE INDEX numbers_by_day ON numbers(name, day);
CREATE TABLE known(name TEXT NOT NULL, item TEXT NOT NULL, detail TEXT NOT NULL, PRIMARY KEY(name, item, detail));
CREATE TABLE monthly(
    month TEXT NOT NULL, name TEXT NOT NULL, place TEXT NOT NULL, item TEXT NOT NULL, detail TEXT NOT NULL,
    number INTEGER NOT NULL, PRIMARY KEY(name, month, place, item, detail)) WITHOUT ROWID;
)";

}

void create_or_check(sql::Database& database, std::filesystem::path const& file)
{
    auto version = database.query("PRAGMA user_version");
    auto const found = version.step() ? version.integer(0) : 0;
    if (found > format) throw Error(fmt::format("{} was written by a newer Parvis: install that", file.string()));
    if (found == format) return;
    auto table = database.query("SELECT name FROM sqlite_master");
    if (table.step()) throw Error(fmt::format("{} is a database of something else: name another file", file.string()));
    sql::Transaction transaction(database);
    database.execute(tables);
    database.execute(fmt::format("PRAGMA user_version={}", format));
    transaction.commit();
}

}
