// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/city.h"
#include "stats/store.h"
#include "support/catch.h"

using namespace parvis;
using namespace parvis::canary_visit;

TEST_CASE("the visit that is looked for does everything that could be joined", "[canary]")
{
    auto const record = canary();
    std::string all = record.moment.place;
    for (auto const& [cell, number] : record.increments)
        all += cell.key + cell.column;
    CHECK(joins(all));
    CHECK(all.find("afraid-to-ask") != std::string::npos);
    CHECK(record.increments.contains({usage::Table::Volume, "", "completed"}));
}

TEST_CASE("no row that is kept joins language, subject and day or place", "[canary]")
{
    City city;
    city.receive_a_crowd();
    auto const rows = rows_of(city.counters);
    CHECK(std::ranges::any_of(rows, [](auto const& row) { return row.find("xq") != std::string::npos; }));
    CHECK(std::ranges::any_of(rows, [](auto const& row) { return row.find("canary-page") != std::string::npos; }));
    CHECK(std::ranges::none_of(rows, joins));
}

TEST_CASE("nothing typed is written, and nothing finer than the part of the day", "[canary]")
{
    City city;
    city.receive_a_crowd();
    CHECK(city.is_written_anywhere("afternoon"));
    CHECK_FALSE(city.is_written_anywhere("zqxw"));
}

TEST_CASE("after each visit the journal holds nothing", "[canary]")
{
    City city;
    usage::Counters counters(city.folder.write("kiosk/usage/counters.db", ""));
    usage::Sets sets;
    add(sets, canary());
    counters.add(sets, monday, usage::Clock::Good);
    CHECK(std::filesystem::file_size(city.counters.string() + "-wal") == 0);

    // Somebody reads meanwhile: the journal keeps this visit's pages, but not beyond the next visit.
    {
        auto const reader = sql::Database::open_durable(city.counters);
        auto row = reader.query("SELECT * FROM counters");
        REQUIRE(row.step());
        counters.add(sets, monday, usage::Clock::Good);
        CHECK(std::filesystem::file_size(city.counters.string() + "-wal") > 0);
    }
    counters.add(sets, monday, usage::Clock::Good);
    CHECK(std::filesystem::file_size(city.counters.string() + "-wal") == 0);
}

TEST_CASE("the file remembers sums and not how they grew", "[canary]")
{
    City city;
    city.receive({canary(), canary()});
    CHECK(city.is_written_anywhere("hall\txq\t\t2\n"));
    CHECK_FALSE(city.is_written_anywhere("hall\txq\t\t1\n"));

    City other;
    auto const arabic = visit_of("ar", "sante", "ame", "hall");
    city.receive({arabic, canary(), arabic});
    other.receive({arabic, canary(), arabic, canary(), canary()});
    CHECK(rows_of(city.counters) == rows_of(other.counters));
}

TEST_CASE("a small day's place is nowhere once its week is over", "[canary]")
{
    City city;
    city.receive_a_crowd();
    city.receive({canary("canary-stop"), canary("canary-stop")});
    CHECK(city.is_written_anywhere("canary-stop"));
    city.begin(2026y / 11 / 30);
    CHECK_FALSE(city.is_written_anywhere("canary-stop"));
    CHECK(city.is_written_anywhere("unknown\txq\t\t2\n"));
}

TEST_CASE("exports are sealed, their difference shows no visit, and the office joins nothing", "[canary]")
{
    City city;
    city.receive_a_crowd();
    city.begin(2026y / 11 / 24);
    usage::OfficeSecret const office{"nantes", crypto::make_opening_key()};
    usage::OfficeKey const key{"nantes", crypto::sealing_key(office.key)};
    auto const stick = city.folder.path() / "stick";
    auto const first = read_file(export_usage(city.data, key, stick).file);
    for (auto const* const secret : {"nantes", "volume", "xq", "canary", "hall", "2026"})
        CHECK(first.find(secret) == std::string::npos);

    // The clock is set back, one more comes to the day that was told, and it is told again.
    city.receive({canary()});
    city.begin(2026y / 11 / 24);
    auto const second = read_file(export_usage(city.data, key, stick).file);
    std::vector<crypto::PublicKey> const devices{crypto::public_key(usage::device_key(city.data))};
    auto const before = usage::read_parcel(first, office, devices);
    auto const after = usage::read_parcel(second, office, devices);
    for (auto const& told : before.aggregates)
        CHECK(std::ranges::find(after.aggregates, told) != after.aggregates.end());
    for (auto const& aggregate : after.aggregates)
        CHECK_FALSE(joins(text_of(aggregate.key.period) + encode(aggregate.set.entries)));

    auto const statistics = city.folder.path() / "statistics.db";
    stats::Store(statistics).merge(after);
    auto const rows = rows_of(statistics);
    CHECK(std::ranges::any_of(rows, [](auto const& row) { return row.find("xq") != std::string::npos; }));
    CHECK(std::ranges::none_of(rows, joins));
}
