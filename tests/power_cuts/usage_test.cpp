// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts the power after each step of counting a visit, closing a day, exporting and merging, and opens what the disk may
// then hold: what was promised is there, and nothing is counted by half or twice.
#include "stats/store.h"
#include "support/catch.h"
#include "support/power_cut.h"
#include "support/sqlite_disk.h"
#include "support/temporary_folder.h"
#include "usage/export.h"
#include "usage/recorder.h"
#include "usage/stored_set.h"

#include <algorithm>

using namespace parvis;
using namespace std::chrono_literals;
using testing::Tree;
using usage::Event;

namespace {

using Totals = std::map<usage::Table, usage::Entries>;

constexpr auto monday = 2026y / 11 / 23;

usage::Sets visit(int number)
{
    usage::Session session;
    session.add({Event::Contact, {}});
    session.add({Event::SessionBegins, {}});
    session.add({Event::LanguageChosen, number % 2 == 0 ? "ar" : "ti"});
    session.add({Event::ThemeOpened, number % 3 == 0 ? "sante" : "logement"});
    session.add({Event::PageOpened, "page-" + std::to_string(number)});
    session.add({Event::LastedTwoMinutes, {}});
    usage::Sets sets;
    add(sets, {{monday, usage::Band::Morning, "hall", usage::Clock::Good}, session.increments()});
    return sets;
}

void keep_visits(std::filesystem::path const& file, int count)
{
    usage::Counters counters(file);
    for (auto i = 0; i < count; ++i)
        counters.add(visit(i), monday, usage::Clock::Good);
}

/// What is found after `tree` was left on a disk. Nothing there is synced in earnest: the power stays on.
class Machine {
public:
    Machine(Tree const& tree, std::filesystem::path const& root) : m_disk(written(tree, root)), m_sqlite(m_disk) {}

    [[nodiscard]] std::filesystem::path const& root() const { return m_folder.path(); }

private:
    std::filesystem::path const& written(Tree const& tree, std::filesystem::path const& root) const
    {
        write_tree(tree, root, m_folder.path());
        return m_folder.path();
    }

    testing::TemporaryFolder m_folder;
    testing::RecordingDisk m_disk;
    testing::SqliteOnDisk m_sqlite;
};

/// A kiosk's data folder, a stick and the office, before anything is recorded.
struct City {
    testing::TemporaryFolder folder;
    std::filesystem::path data = make("kiosk");
    std::filesystem::path stick = make("stick");
    std::filesystem::path store = make("office") / "statistics.db";
    std::filesystem::path counters = usage::counters_file(data);

    City() { std::filesystem::create_directories(counters.parent_path()); }

    [[nodiscard]] std::filesystem::path make(char const* name) const
    {
        auto const path = folder.path() / name;
        std::filesystem::create_directories(path);
        return path;
    }
    /// The same file on another machine.
    [[nodiscard]] std::filesystem::path on(Machine const& machine, std::filesystem::path const& file) const
    {
        return machine.root() / file.lexically_relative(folder.path());
    }
    [[nodiscard]] std::size_t cut_power(std::string const& name, testing::RecordingDisk const& record,
                                        std::function<void(Machine const&, int promises)> const& check) const
    {
        return for_each_power_cut(
            name, record, [&](Tree const& tree, int promises) { check(Machine(tree, folder.path()), promises); });
    }
};

usage::OfficeSecret const& office()
{
    static usage::OfficeSecret const secret{"nantes", crypto::make_opening_key()};
    return secret;
}

usage::OfficeKey office_key()
{
    return {office().site, crypto::sealing_key(office().key)};
}

std::vector<std::filesystem::path> parcels_in(std::filesystem::path const& stick)
{
    std::vector<std::filesystem::path> parcels;
    for (auto const& entry : std::filesystem::directory_iterator(stick))
        if (entry.path().extension() == ".usage") parcels.push_back(entry.path());
    return parcels;
}

bool anything_is_carried(std::filesystem::path const& counters)
{
    auto const database = sql::Database::open_durable(counters);
    auto const sets = usage::read_stored_sets(database, usage::State::Closed);
    return std::ranges::any_of(sets, &usage::StoredSet::carried);
}

/// How often the disk was synced for the last thing that was promised.
std::ptrdiff_t syncs_of_the_last(testing::RecordingDisk const& record)
{
    auto const is_promise = [](testing::DiskStep const& step) {
        return std::holds_alternative<testing::Promised>(step);
    };
    auto const& steps = record.steps();
    auto const last = std::find_if(steps.rbegin(), steps.rend(), is_promise);
    auto const before = std::find_if(last + 1, steps.rend(), is_promise);
    return std::count_if(last, before, [](testing::DiskStep const& step) {
        return std::holds_alternative<testing::SyncedFile>(step) || std::holds_alternative<testing::SyncedFolder>(step);
    });
}

std::int64_t sessions_in(stats::Store const& store)
{
    std::int64_t sum = 0;
    for (auto const& row : store.sums(usage::Table::Volume, *usage::parse_period("2026")))
        if (row.column == "sessions") sum += row.number;
    return sum;
}

}

TEST_CASE("a power cut while visits are counted loses none that was acknowledged, and halves none", "[usage]")
{
    constexpr auto count = 4;
    std::vector<Totals> expected;
    for (auto visits = 0; visits <= count; ++visits) {
        testing::TemporaryFolder const elsewhere;
        keep_visits(elsewhere.path() / "counters.db", visits);
        expected.push_back(usage::Counters(elsewhere.path() / "counters.db").totals());
    }
    City const city;
    testing::RecordingDisk disk(city.folder.path());
    {
        testing::SqliteOnDisk const sqlite(disk);
        usage::Counters counters(city.counters);
        for (auto i = 0; i < count; ++i) {
            counters.add(visit(i), monday, usage::Clock::Good);
            disk.promise();
        }
    }
    // Two of the journal, until the visit is safe; two until the journal may be emptied (Counters::add).
    CHECK(syncs_of_the_last(disk) == 4);
    CHECK(city.cut_power("counting visits", disk, [&](Machine const& machine, int promises) {
        auto const file = city.on(machine, city.counters);
        if (usage::is_damaged(file)) FAIL("the counters are damaged");
        auto const found = usage::Counters(file).totals();
        auto const known = std::ranges::find(expected, found);
        if (known == expected.end()) FAIL("a visit is counted by half");
        if (known - expected.begin() < promises) FAIL("an acknowledged visit is lost");
    }) > 500);
}

TEST_CASE("a power cut while a day is closed loses nothing of it", "[usage]")
{
    City const city;
    keep_visits(city.counters, 6);
    auto const before = usage::Counters(city.counters).totals();
    testing::RecordingDisk disk(city.folder.path());
    {
        testing::SqliteOnDisk const sqlite(disk);
        usage::Counters(city.counters).add({}, 2026y / 11 / 24, usage::Clock::Good);
        disk.promise();
    }
    CHECK(city.cut_power("closing a day", disk, [&](Machine const& machine, int promises) {
        usage::Counters const counters(city.on(machine, city.counters));
        if (counters.totals() != before) FAIL("something is lost, or counted twice");
        if (promises > 0 && counters.closed().empty()) FAIL("the day is open again");
    }) > 100);
}

TEST_CASE("after a power cut during an export, what counts as carried lies on the stick, whole", "[usage]")
{
    City const city;
    keep_visits(city.counters, 6);
    usage::Counters(city.counters).add({}, 2026y / 11 / 24, usage::Clock::Good);
    auto const told = usage::Counters(city.counters).closed();
    testing::RecordingDisk disk(city.folder.path());
    {
        testing::SqliteOnDisk const sqlite(disk);
        export_usage(city.data, office_key(), city.stick, disk);
        disk.promise();
    }
    auto carried = 0;
    CHECK(city.cut_power("exporting", disk, [&](Machine const& machine, int promises) {
        auto const data = city.on(machine, city.data);
        auto const parcels = parcels_in(city.on(machine, city.stick));
        std::vector<crypto::PublicKey> const devices{crypto::public_key(usage::device_key(data))};
        for (auto const& parcel : parcels)
            if (usage::read_parcel(read_file(parcel), office(), devices).aggregates != told)
                FAIL("the stick tells something else");
        auto const is_carried = anything_is_carried(usage::counters_file(data));
        carried += is_carried ? 1 : 0;
        if (is_carried && parcels.empty()) FAIL("it counts as carried, and is not on the stick");
        if (promises > 0 && !is_carried) FAIL("an acknowledged export is forgotten");
    }) > 100);
    CHECK(carried > 0);
}

TEST_CASE("a power cut while an export is merged leaves all of it, or nothing", "[usage]")
{
    City const city;
    keep_visits(city.counters, 6);
    usage::Counters counters(city.counters);
    counters.add({}, 2026y / 11 / 24, usage::Clock::Good);
    usage::Bundle const bundle{"nantes", "hall", *counters.closed_until(), false, counters.closed()};
    stats::Store const made(city.store);
    testing::RecordingDisk disk(city.folder.path());
    {
        testing::SqliteOnDisk const sqlite(disk);
        stats::Store(city.store).merge(bundle);
        disk.promise();
    }
    CHECK(city.cut_power("merging", disk, [&](Machine const& machine, int promises) {
        stats::Store store(city.on(machine, city.store));
        auto const sessions = sessions_in(store);
        if (sessions != 6 && (sessions != 0 || promises > 0)) FAIL("the statistics have " << sessions << " sessions");
        store.merge(bundle);
        if (sessions_in(store) != 6) FAIL("merged once more it gives other sums");
    }) > 100);
}
