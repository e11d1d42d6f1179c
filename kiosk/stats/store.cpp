// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/store.h"

#include "base/error.h"
#include "stats/schema.h"
#include "usage/closing.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace parvis::stats {
namespace {

using usage::Period;
using usage::PeriodKind;
using usage::text_of;

std::string day_text(std::chrono::sys_days day)
{
    return text_of({PeriodKind::Day, day});
}

/// Of text that this program wrote.
Date day_of(std::string const& text)
{
    auto const day = usage::parse_period(text);
    if (!day || day->kind != PeriodKind::Day) throw Error("the statistics are damaged: \"" + text + "\" is no day");
    return day->begin;
}

sql::Database open(std::filesystem::path const& file)
{
    auto database = sql::Database::open_durable(file);
    database.check_quickly();
    create_or_check(database, file);
    database.empty_journal();
    return database;
}

std::string setting(sql::Database const& database, std::string_view name)
{
    auto row = database.query("SELECT value FROM settings WHERE name = ?", name);
    return row.step() ? row.text(0) : std::string();
}

void set(sql::Database const& database, std::string_view name, std::string_view value)
{
    database
        .prepare(
            "INSERT INTO settings(name, value) VALUES(?, ?) ON CONFLICT(name) DO UPDATE SET value = excluded.value")
        .run(name, value);
}

/// True statistics and made-up ones, or two cities', are never added up.
void check_origin(sql::Database const& database, usage::Bundle const& bundle)
{
    auto const site = setting(database, "site");
    if (site.empty()) {
        set(database, "site", bundle.site);
        set(database, "synthetic", bundle.synthetic ? "yes" : "no");
        return;
    }
    if (site != bundle.site)
        throw Error(fmt::format("these are figures of the site \"{}\", and the statistics are those of \"{}\"",
                                bundle.site, site));
    if ((setting(database, "synthetic") == "yes") != bundle.synthetic)
        throw Error("synthetic figures and true ones cannot be merged: keep them in two files");
}

/// 0 if nothing of this key is known.
std::int64_t known_revision(sql::Database const& database, std::string const& device, usage::SetKey const& key)
{
    auto row = database.query("SELECT revision FROM aggregates WHERE device = ? AND period = ? AND name = ?", device,
                              text_of(key.period), usage::name_of(key.table));
    return row.step() ? row.integer(0) : 0;
}

void write_device(sql::Database const& database, usage::Bundle const& bundle)
{
    auto first = std::chrono::sys_days(bundle.closed_until);
    for (auto const& aggregate : bundle.aggregates)
        first = std::min(first, aggregate.key.period.begin);
    database
        .prepare(
            "INSERT INTO devices(device, closed_until, first_day) VALUES(?, ?, ?) ON CONFLICT(device) DO UPDATE SET "
            "closed_until = CASE WHEN excluded.closed_until > closed_until THEN excluded.closed_until ELSE "
            "closed_until END, "
            "first_day = CASE WHEN excluded.first_day < first_day THEN excluded.first_day ELSE first_day END")
        .run(bundle.device, day_text(bundle.closed_until), day_text(first));
}

}

Store::Store(std::filesystem::path const& file) : m_database(open(file)) {}

Receipt Store::merge(usage::Bundle const& bundle)
{
    Receipt receipt;
    sql::Transaction transaction(m_database);
    check_origin(m_database, bundle);
    auto const horizon = setting(m_database, "horizon");
    std::set<Period> months;
    for (auto const& aggregate : bundle.aggregates) {
        auto const& period = aggregate.key.period;
        if (day_text(period.anchor()) < horizon) {
            ++receipt.outdated;
            continue;
        }
        if (known_revision(m_database, bundle.device, aggregate.key) >= aggregate.revision) {
            ++receipt.known;
            continue;
        }
        take(bundle.device, aggregate);
        months.insert(period_of(PeriodKind::Month, period.anchor()));
        ++receipt.taken;
    }
    for (auto const& month : months)
        sum_up(month);
    write_device(m_database, bundle);
    transaction.commit();
    m_database.empty_journal();
    return receipt;
}

void Store::take(std::string const& device, usage::Aggregate const& aggregate)
{
    auto const period = text_of(aggregate.key.period);
    auto const name = usage::name_of(aggregate.key.table);
    auto const day = day_text(aggregate.key.period.anchor());
    m_database.prepare("DELETE FROM numbers WHERE device = ? AND period = ? AND name = ?").run(device, period, name);
    m_database
        .prepare("INSERT INTO aggregates(device, period, name, day, revision, clock) VALUES(?, ?, ?, ?, ?, ?) "
                 "ON CONFLICT(device, period, name) DO UPDATE SET revision = excluded.revision, clock = excluded.clock")
        .run(device, period, name, day, aggregate.revision, usage::name_of(aggregate.set.clock));
    auto insert = m_database.prepare(
        "INSERT INTO numbers(device, period, name, day, place, item, detail, number) VALUES(?, ?, ?, ?, ?, ?, ?, ?)");
    for (auto const& [entry, number] : aggregate.set.entries)
        insert.run(device, period, name, day, entry.place, entry.key, entry.column, number);
}

void Store::sum_up(Period const& month)
{
    auto const begin = day_text(month.begin);
    m_database.prepare("DELETE FROM monthly WHERE month = ?").run(begin);
    m_database
        .prepare("INSERT INTO monthly(month, name, place, item, detail, number) "
                 "SELECT ?, name, place, item, detail, SUM(number) FROM numbers WHERE day >= ? AND day < ? "
                 "GROUP BY name, place, item, detail")
        .run(begin, begin, day_text(month.end()));
    m_database
        .prepare("INSERT INTO known(name, item, detail) SELECT DISTINCT name, item, detail FROM monthly "
                 "WHERE month = ? ON CONFLICT DO NOTHING")
        .run(begin);
}

std::vector<Sum> Store::sums(usage::Table table, Period const& period) const
{
    auto const by_week = period.kind == PeriodKind::Week || period.kind == PeriodKind::Day;
    if (by_week && span_of(table) == usage::Span::Month) return {};
    auto row = m_database.query(
        by_week ? "SELECT place, item, detail, SUM(number) FROM numbers WHERE name = ? AND day >= ? AND day < ? "
                  "GROUP BY place, item, detail ORDER BY place, item, detail"
                : "SELECT place, item, detail, SUM(number) FROM monthly WHERE name = ? AND month >= ? AND month < ? "
                  "GROUP BY place, item, detail ORDER BY place, item, detail",
        usage::name_of(table), day_text(period.begin), day_text(period.end()));
    std::vector<Sum> sums;
    while (row.step())
        sums.push_back({row.text(0), row.text(1), row.text(2), row.integer(3)});
    return sums;
}

std::vector<Sum> Store::known_cells(usage::Table table) const
{
    auto row =
        m_database.query("SELECT item, detail FROM known WHERE name = ? ORDER BY item, detail", usage::name_of(table));
    std::vector<Sum> cells;
    while (row.step())
        cells.push_back({{}, row.text(0), row.text(1), 0});
    return cells;
}

std::vector<Device> Store::devices(Period const& period) const
{
    // A day's period is written in ten characters; a closed volume says that the kiosk was running.
    auto row = m_database.query(
        "SELECT d.device, d.closed_until, d.first_day, COUNT(a.period), "
        "COALESCE(SUM(CASE WHEN a.clock = 'good' THEN 0 ELSE 1 END * CASE WHEN a.period IS NULL THEN 0 ELSE 1 END), 0) "
        "FROM devices d LEFT JOIN aggregates a ON a.device = d.device AND a.name = 'volume' AND LENGTH(a.period) = 10 "
        "AND a.day >= ? AND a.day < ? GROUP BY d.device, d.closed_until, d.first_day ORDER BY d.device",
        day_text(period.begin), day_text(period.end()));
    std::vector<Device> devices;
    while (row.step())
        devices.push_back({row.text(0), day_of(row.text(1)), day_of(row.text(2)), static_cast<int>(row.integer(3)),
                           static_cast<int>(row.integer(4))});
    return devices;
}

bool Store::synthetic() const
{
    return setting(m_database, "synthetic") == "yes";
}

std::string Store::site() const
{
    return setting(m_database, "site");
}

std::optional<Date> Store::newest_day() const
{
    auto row = m_database.query("SELECT MAX(closed_until) FROM devices");
    if (!row.step() || row.is_null(0)) return std::nullopt;
    return Date(std::chrono::sys_days(day_of(row.text(0))) - std::chrono::days(1));
}

void Store::fold(Date today)
{
    auto const month = std::chrono::year_month_day(period_of(PeriodKind::Month, today).begin);
    auto const horizon = day_text(std::chrono::sys_days(month - usage::kept));
    if (horizon <= setting(m_database, "horizon")) return;
    sql::Transaction transaction(m_database);
    // Their months' sums are there already, and stay.
    m_database.prepare("DELETE FROM numbers WHERE day < ?").run(horizon);
    m_database.prepare("DELETE FROM aggregates WHERE day < ?").run(horizon);
    set(m_database, "horizon", horizon);
    transaction.commit();
    m_database.empty_journal();
}

}
