// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "sql/database.h"
#include "stats/store.h"
#include "support/catch.h"
#include "support/temporary_folder.h"
#include "usage/export.h"
#include "usage/recorder.h"
#include "visit/visitor.h"

#include <algorithm>
#include <array>

using namespace parvis;
using namespace std::chrono_literals;
using ui::Screen;

// A visit with choices that nobody else makes is played among others; then everything that was written is searched.
namespace {

constexpr auto monday = 2026y / 11 / 23;
constexpr std::string_view day = "2026-11-23";

/// What one visitor does, through the reducer, and what is kept of it.
usage::Record visit_of(std::string const& language, std::string const& theme, std::string const& page,
                       std::string const& place, std::string const& typed = {})
{
    visit::Visitor visitor;
    visitor.languages = {"fr", "ar", "xq"};
    visitor.tap(ui::Begin{}).tap(visit::to(Screen::MissingLanguage));
    for (auto const letter : typed)
        visitor.tap(ui::TypeLetter{std::string(1, letter)});
    visitor.tap(ui::ChooseLanguage{language}).tap(visit::to(Screen::Theme, theme)).tap(visit::to(Screen::Page, page));
    visitor.wait(12s).tap(ui::AnswerKnowledge{ui::Knowledge::AfraidToAsk}).tap(visit::to(Screen::Place, "pass"));
    visitor.wait(6s).tap(ui::Finish{});
    usage::Session session;
    for (auto const& count : visitor.counted)
        session.add(count);
    return {{monday, usage::Band::Afternoon, place, usage::Clock::Good}, session.increments()};
}

usage::Record canary(std::string const& place = "hall")
{
    return visit_of("xq", "canary-theme", "canary-page", place, "zqxw");
}

/// A kiosk's data folder, and an office.
struct City {
    testing::TemporaryFolder folder;
    std::filesystem::path data = folder.path() / "kiosk";
    std::filesystem::path counters = usage::counters_file(data);

    /// One after another, each on the disk before the next.
    void receive(std::vector<usage::Record> const& records)
    {
        for (auto const& record : records) {
            usage::Recorder recorder(data);
            recorder.begin_day(monday, usage::Clock::Good);
            recorder.keep(record);
        }
    }

    void begin(Date today)
    {
        usage::Recorder recorder(data);
        recorder.begin_day(today, usage::Clock::Good);
    }

    /// Twenty visits of four kinds, and in their midst the one.
    void receive_a_crowd()
    {
        std::vector<usage::Record> records;
        for (auto i = 0; i < 20; ++i) {
            records.push_back(visit_of(i % 2 == 0 ? "ar" : "fr", i % 3 == 0 ? "sante" : "logement", "ame", "hall"));
            if (i == 9) records.push_back(canary());
        }
        receive(records);
    }

    [[nodiscard]] std::vector<std::filesystem::path> files() const
    {
        std::vector<std::filesystem::path> all;
        for (auto const& entry : std::filesystem::recursive_directory_iterator(folder.path()))
            if (entry.is_regular_file()) all.push_back(entry.path());
        return all;
    }

    [[nodiscard]] bool is_written_anywhere(std::string_view text) const
    {
        return std::ranges::any_of(files(),
                                   [&](auto const& file) { return read_file(file).find(text) != std::string::npos; });
    }
};

/// Whether a piece of text joins what must stay apart.
bool joins(std::string const& text)
{
    auto const has = [&](std::string_view part) { return text.find(part) != std::string::npos; };
    auto const language = has("xq");
    auto const subject = has("canary-theme") || has("canary-page");
    auto const when_or_where = has(day) || has("2026-W48") || has("hall");
    return language && subject && when_or_where;
}

/// Every row of every table, its columns one after another.
std::vector<std::string> rows_of(std::filesystem::path const& file)
{
    auto const database = sql::Database::open_immutable(file);
    std::vector<std::string> tables;
    auto table = database.query("SELECT name FROM sqlite_master WHERE type = 'table'");
    while (table.step())
        tables.push_back(table.text(0));
    std::vector<std::string> rows;
    for (auto const& name : tables) {
        auto columns = database.query("SELECT name FROM pragma_table_info(?)", name);
        std::string all = "''";
        while (columns.step())
            all += " || ' ' || COALESCE(CAST(" + columns.text(0) + " AS TEXT), '')";
        auto row = database.prepare("SELECT " + all + " FROM " + name);
        while (row.step())
            rows.push_back(row.text(0));
    }
    return rows;
}

}

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
