// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/city.h"
#include "support/catch.h"
#include "support/recording_disk.h"
#include "support/sqlite_disk.h"

using namespace parvis;
using namespace parvis::canary_visit;

// What SQLite's journal holds from a visit's commit until it is emptied, frame by frame (sqlite.org/walformat.html).
namespace {

struct Frame {
    std::size_t page; ///< from 1
    bool commits;     ///< the last of a transaction
    std::string_view content;
};

std::size_t number_at(std::string_view bytes, std::size_t offset)
{
    std::size_t number = 0;
    for (auto const byte : bytes.substr(offset, 4))
        number = number << 8U | static_cast<unsigned char>(byte);
    return number;
}

std::vector<Frame> frames_of(std::string_view journal)
{
    constexpr std::size_t header = 32;
    constexpr std::size_t frame_header = 24;
    std::vector<Frame> frames;
    if (journal.size() < header) return frames;
    REQUIRE((number_at(journal, 0) & ~std::size_t{1}) == 0x377f0682);
    auto const size = number_at(journal, 8);
    auto const salt = journal.substr(16, 8);
    for (auto at = header; at + frame_header + size <= journal.size(); at += frame_header + size) {
        if (journal.substr(at + 8, 8) != salt) break;
        frames.push_back(
            {number_at(journal, at), number_at(journal, at + 4) != 0, journal.substr(at + frame_header, size)});
    }
    return frames;
}

/// The database as it is with the frames.
std::string with(std::string database, std::vector<Frame> const& frames)
{
    for (auto const& frame : frames) {
        auto const offset = (frame.page - 1) * frame.content.size();
        database.resize(std::max(database.size(), offset + frame.content.size()));
        database.replace(offset, frame.content.size(), frame.content);
    }
    return database;
}

/// Follows a record of what was written to a database and its journal.
class Follower {
public:
    Follower(testing::RecordingDisk const& record, std::filesystem::path const& database)
        : m_steps(record.steps()), m_names(record.numbers_before()), m_database_file(database),
          m_journal_file(database.string() + "-wal")
    {
        m_contents[m_names.at(database)] = record.before().files.at(database);
    }

    /// Calls `look` with the frames and the database under them, each time that the journal is synced.
    template <class Look> void follow(Look look)
    {
        for (auto const& step : m_steps) {
            if (auto const* linked = std::get_if<testing::Linked>(&step)) m_names[linked->name] = linked->file;
            if (auto const* removed = std::get_if<testing::Removed>(&step)) m_names.erase(removed->name);
            if (auto const* emptied = std::get_if<testing::Emptied>(&step)) m_contents[emptied->file].clear();
            if (auto const* wrote = std::get_if<testing::Wrote>(&step)) {
                auto& content = m_contents[wrote->file];
                content.resize(std::max(content.size(), wrote->offset + wrote->bytes.size()));
                content.replace(wrote->offset, wrote->bytes.size(), wrote->bytes);
            }
            auto const* synced = std::get_if<testing::SyncedFile>(&step);
            auto const journal = m_names.find(m_journal_file);
            if (synced != nullptr && journal != m_names.end() && synced->file == journal->second)
                look(frames_of(m_contents[journal->second]), m_contents[m_names.at(m_database_file)]);
        }
    }

private:
    std::vector<testing::DiskStep> m_steps;
    std::map<std::filesystem::path, testing::FileNumber> m_names;
    std::map<testing::FileNumber, std::string> m_contents;
    std::filesystem::path m_database_file;
    std::filesystem::path m_journal_file;
};

/// The people behind each place in what one export tells and the one before did not.
std::map<std::pair<usage::Period, std::string>, std::int64_t> told_since(std::vector<usage::Aggregate> const& before,
                                                                         std::vector<usage::Aggregate> const& after)
{
    std::map<std::pair<usage::Period, std::string>, std::int64_t> people;
    for (auto const* const bundle : {&after, &before})
        for (auto const& aggregate : *bundle) {
            if (aggregate.key.table != usage::Table::Language) continue;
            for (auto const& [entry, number] : aggregate.set.entries)
                people[{aggregate.key.period, entry.place}] += bundle == &after ? number : -number;
        }
    std::erase_if(people, [](auto const& each) { return each.second == 0; });
    return people;
}

}

TEST_CASE("frame by frame, the journal joins nothing, and never holds two visits", "[canary]")
{
    constexpr auto visits = 8;
    City const city;
    {
        usage::Recorder recorder(city.data);
        recorder.begin_day(monday, usage::Clock::Good);
    }
    testing::RecordingDisk disk(city.folder.path());
    {
        testing::SqliteOnDisk const sqlite(disk);
        usage::Counters counters(city.counters);
        for (auto i = 0; i < visits; ++i) {
            usage::Sets sets;
            add(sets, i == visits / 2 ? canary() : visit_of(i % 2 == 0 ? "ar" : "fr", "sante", "ame", "hall"));
            counters.add(sets, monday, usage::Clock::Good);
        }
    }
    auto looked_at = 0;
    auto found = 0;
    Follower(disk, city.counters).follow([&](std::vector<Frame> const& frames, std::string const& database) {
        auto const commits = std::ranges::count_if(frames, &Frame::commits);
        CHECK(commits <= 1);
        if (commits == 0) return;
        ++looked_at;
        testing::TemporaryFolder const elsewhere;
        auto const rows = rows_of(elsewhere.write("image.db", with(database, frames)));
        CHECK(std::ranges::none_of(rows, joins));
        found += std::ranges::any_of(rows, [](auto const& row) { return row.find("xq") != std::string::npos; }) ? 1 : 0;
        for (auto const& frame : frames)
            CHECK(frame.content.find("zqxw") == std::string_view::npos);
    });
    CHECK(looked_at >= visits);
    CHECK(found >= visits / 2);
}

TEST_CASE("what one export tells more than the one before is a day's place of five or more, or no place", "[canary]")
{
    City city;
    city.begin(monday);
    usage::OfficeSecret const office{"nantes", crypto::make_opening_key()};
    usage::OfficeKey const key{"nantes", crypto::sealing_key(office.key)};
    std::vector<usage::Aggregate> before;
    auto differences = 0;
    for (auto number = 0; number < 40; ++number) {
        // Days of any number of people; on some the clock is set back to a day that was told already.
        auto const today = std::chrono::sys_days(monday) + std::chrono::days(number - (number % 7 == 6 ? 3 : 0));
        usage::Sets sets;
        for (auto visit = number * number % 11; visit > 0; --visit) {
            auto record = visit_of(visit % 2 == 0 ? "ar" : "fr", "sante", "ame", visit % 3 == 0 ? "hall" : "stop");
            record.moment.day = today;
            add(sets, record);
        }
        {
            usage::Counters counters(city.counters);
            counters.add(sets, today, usage::Clock::Stepped);
            counters.add({}, std::chrono::sys_days(monday) + std::chrono::days(number + 1), usage::Clock::Stepped);
        }
        auto const file = export_usage(city.data, key, city.folder.path()).file;
        std::vector<crypto::PublicKey> const devices{crypto::public_key(usage::device_key(city.data))};
        auto after = usage::read_parcel(read_file(file), office, devices).aggregates;
        for (auto const& [where, people] : told_since(before, after)) {
            ++differences;
            INFO(text_of(where.first) << " " << where.second << " " << people);
            CHECK((people >= usage::fewest_sessions ||
                   (where.second == usage::unknown_place && where.first.kind == usage::PeriodKind::Week)));
        }
        before = std::move(after);
    }
    CHECK(differences > 10);
}
