// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "stats/store.h"
#include "support/catch.h"
#include "support/temporary_folder.h"
#include "usage/counters.h"
#include "usage/session.h"

#include <algorithm>
#include <array>
#include <map>
#include <random>
#include <tuple>

using namespace parvis;
using namespace parvis::stats;
using namespace std::chrono;
using namespace std::chrono_literals;
using usage::Event;
using usage::Table;

namespace {

/// All that was committed anywhere, or all that a store has, by table, key and column. Places are left out: a small
/// day's is forgotten on purpose.
using Totals = std::map<std::tuple<Table, std::string, std::string>, std::int64_t>;

/// The machine that was at work stops.
struct Crash {};

class World {
public:
    /// Some machine crashes instead of doing the step of this number, from 0.
    explicit World(unsigned seed, int crash_at = -1) : m_random(seed), m_crash_at(crash_at)
    {
        for (auto const* const name : {"hall", "bus", "cart"})
            m_devices.push_back({name, m_folder.path() / (std::string(name) + ".db"), sys_days(2026y / 1 / 1)});
    }

    /// Something happens: visits, a day that ends, a clock that jumps, an export, a merge.
    void go_on()
    {
        try {
            happen();
        } catch (Crash const&) {
            m_store.emplace(m_store_file);
        }
    }

    /// Everything is closed and told once more, by a last carrier that arrives. What came late goes to a later period.
    void end()
    {
        m_crash_at = -1;
        for (auto& device : m_devices) {
            export_from(device, sys_days(2035y / 1 / 1));
            export_from(device, sys_days(2035y / 3 / 1));
            m_store->merge(m_roads.back());
        }
    }

    [[nodiscard]] int steps() const { return m_steps; }

    Totals merged() const
    {
        Totals totals;
        for (auto year = 2024; year < 2036; ++year)
            for (auto const table : usage::all_tables())
                for (auto const& sum : m_store->sums(table, *usage::parse_period(std::to_string(year))))
                    totals[{table, sum.key, sum.column}] += sum.number;
        return totals;
    }

    Totals committed;

private:
    struct Device {
        std::string name;
        std::filesystem::path file;
        sys_days today;
    };

    std::size_t below(std::size_t limit) { return m_random() % limit; }

    void begin_step()
    {
        if (m_steps++ == m_crash_at) throw Crash{};
    }

    void happen()
    {
        auto& device = m_devices.at(below(m_devices.size()));
        switch (below(10)) {
        case 0:
            device.today += days(static_cast<int>(below(900)) - 450);
            break;
        case 1:
            export_from(device, device.today);
            break;
        case 2:
            deliver();
            break;
        case 3:
        case 4:
            device.today += days(1);
            break;
        default:
            receive_people(device);
        }
    }

    void receive_people(Device& device)
    {
        begin_step();
        usage::Sets sets;
        for (auto left = below(9); left > 0; --left) {
            usage::Session session;
            session.add({Event::SessionBegins, ""});
            session.add({Event::LanguageChosen, std::array{"ar", "ti", "fr"}.at(below(3))});
            session.add({Event::ThemeOpened, std::array{"sante", "logement"}.at(below(2))});
            usage::Record const record{
                {device.today, usage::Band::Morning, std::array{"breil", "bellevue"}.at(below(2)), usage::Clock::Good},
                session.increments()};
            add(sets, record);
            for (auto const& [cell, number] : record.increments)
                committed[{cell.table, cell.table == Table::Volume ? "morning" : cell.key, cell.column}] += number;
        }
        usage::Counters(device.file).add(sets, device.today, usage::Clock::Good);
    }

    void export_from(Device& device, sys_days today)
    {
        begin_step();
        usage::Counters counters(device.file);
        counters.add({}, today, usage::Clock::Unknown);
        begin_step();
        m_roads.push_back({"nantes", device.name, *counters.closed_until(), false, counters.closed()});
        // The power may fail between the file and its mark: then it counts as not carried.
        if (below(2) == 0) {
            begin_step();
            counters.mark_carried(m_roads.back().aggregates);
        }
    }

    /// Any of the carriers under way arrives; it may arrive again, later or never.
    void deliver()
    {
        if (m_roads.empty()) return;
        auto const carrier = below(m_roads.size());
        begin_step();
        m_store->merge(m_roads[carrier]);
        begin_step();
        if (below(2) == 0) m_roads.erase(m_roads.begin() + static_cast<std::ptrdiff_t>(carrier));
    }

    std::mt19937 m_random;
    testing::TemporaryFolder m_folder;
    std::filesystem::path m_store_file = m_folder.path() / "statistics.db";
    std::optional<Store> m_store{std::in_place, m_store_file};
    std::vector<Device> m_devices;
    std::vector<usage::Bundle> m_roads;
    int m_steps = 0;
    int m_crash_at;
};

usage::Bundle one_day(int revision, std::int64_t sessions)
{
    return {"nantes",
            "hall",
            2026y / 11 / 24,
            false,
            {{{*usage::parse_period("2026-11-23"), Table::Volume},
              {{{{"hall", "morning", "sessions"}, sessions}}, usage::Clock::Good},
              revision}}};
}

std::int64_t november(Store const& store)
{
    std::int64_t sum = 0;
    for (auto const& row : store.sums(Table::Volume, *usage::parse_period("2026-11")))
        sum += row.number;
    return sum;
}

}

TEST_CASE("replayed, lost, doubled, reordered and with clocks that jump, totals are what was committed", "[stats]")
{
    for (auto const seed : {1U, 2U, 3U, 4U}) {
        World world(seed);
        for (auto i = 0; i < 60; ++i)
            world.go_on();
        world.end();
        CHECK(world.committed.size() > 5);
        CHECK(world.merged() == world.committed);
    }
}

TEST_CASE("a crash between any two steps changes no total", "[stats]")
{
    constexpr auto events = 30;
    auto steps = 1;
    for (auto crash_at = 0; crash_at < steps; ++crash_at) {
        World world(5, crash_at);
        for (auto i = 0; i < events; ++i)
            world.go_on();
        steps = std::max(steps, world.steps());
        world.end();
        INFO("crash at step " << crash_at);
        REQUIRE(world.merged() == world.committed);
    }
    CHECK(steps > 20);
}

TEST_CASE("the newest revision is true, whatever comes first", "[stats]")
{
    testing::TemporaryFolder const folder;
    Store store(folder.path() / "s.db");
    CHECK(store.merge(one_day(2, 9)).taken == 1);
    CHECK(store.merge(one_day(1, 6)).known == 1);
    CHECK(store.merge(one_day(2, 9)).known == 1);
    CHECK(november(store) == 9);
    CHECK(store.merge(one_day(3, 15)).taken == 1);
    CHECK(november(store) == 15);
    CHECK(november(Store(folder.path() / "s.db")) == 15);
}

TEST_CASE("another city's figures, and made-up ones, are not added to true ones", "[stats]")
{
    testing::TemporaryFolder const folder;
    Store store(folder.path() / "s.db");
    store.merge(one_day(1, 6));
    auto elsewhere = one_day(2, 60);
    elsewhere.site = "rennes";
    CHECK_THROWS_AS(store.merge(elsewhere), Error);
    auto made_up = one_day(2, 60);
    made_up.synthetic = true;
    CHECK_THROWS_AS(store.merge(made_up), Error);
    CHECK(november(store) == 6);
    CHECK_FALSE(store.synthetic());
}

TEST_CASE("after twenty-five months the months stay, and their days are never counted again", "[stats]")
{
    testing::TemporaryFolder const folder;
    Store store(folder.path() / "s.db");
    store.merge(one_day(1, 6));
    store.fold(2028y / 12 / 31);
    CHECK(store.merge(one_day(1, 6)).known == 1);
    store.fold(2029y / 1 / 1);
    CHECK(november(store) == 6);
    CHECK(store.merge(one_day(2, 60)).outdated == 1);
    CHECK(november(store) == 6);
}

TEST_CASE("a file that holds something else is left alone", "[stats]")
{
    testing::TemporaryFolder const folder;
    sql::Database::create(folder.path() / "s.db").execute("CREATE TABLE other(x)");
    CHECK_THROWS_AS(Store(folder.path() / "s.db"), Error);
    CHECK_THROWS_AS(Store(folder.write("t.db", "no database at all, but a long enough text")), Error);
}
