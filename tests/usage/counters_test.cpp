// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/counters.h"

#include "base/error.h"
#include "made_up_visits.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <fstream>

using namespace parvis;
using namespace parvis::usage;
using namespace std::chrono;
using namespace std::chrono_literals;

namespace {

constexpr auto monday = 2026y / 11 / 23;
constexpr auto tuesday = 2026y / 11 / 24;

struct Fixture {
    testing::TemporaryFolder folder;
    std::filesystem::path file = folder.path() / "counters.db";
};

Aggregate const* find(std::vector<Aggregate> const& aggregates, char const* period, Table table)
{
    for (auto const& aggregate : aggregates)
        if (aggregate.key == SetKey{*parse_period(period), table}) return &aggregate;
    return nullptr;
}

/// Writes rubbish over a part of the file.
void damage(std::filesystem::path const& file, std::size_t offset, std::size_t size)
{
    std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
    stream.seekp(static_cast<std::streamoff>(offset));
    stream << std::string(size, '\xA5');
}

}

TEST_CASE("what was added is there after opening again, and the journal is empty", "[usage]")
{
    Fixture const fixture;
    {
        Counters counters(fixture.file);
        counters.add(visits(3, monday, "hall", "ar"), monday, Clock::Good);
        CHECK(std::filesystem::file_size(fixture.file.string() + "-wal") == 0);
        counters.add(visits(4, monday, "hall", "ti"), monday, Clock::Good);
        CHECK(counters.closed().empty());
    }
    Counters const counters(fixture.file);
    CHECK(sessions(counters) == 7);
    CHECK(counters.totals().at(Table::Language) == Entries{{{"hall", "ar", ""}, 3}, {{"hall", "ti", ""}, 4}});
}

TEST_CASE("a day is told once it is over, and anew if more comes to it", "[usage]")
{
    Fixture const fixture;
    Counters counters(fixture.file);
    counters.add(visits(6, monday, "hall", "ar"), monday, Clock::Good);
    counters.add({}, tuesday, Clock::Good);
    auto const told = counters.closed();
    auto const* volume = find(told, "2026-11-23", Table::Volume);
    REQUIRE(volume != nullptr);
    CHECK(volume->revision == 1);

    // The clock is set back, and seven more come on that day.
    auto more = visits(7, monday, "hall", "ti");
    begin_day(more, monday, Clock::Stepped);
    counters.add(more, monday, Clock::Stepped);
    counters.add({}, tuesday, Clock::Good);
    auto const again = counters.closed();
    CHECK(find(again, "2026-11-23", Table::Volume)->revision == 2);
    CHECK(find(again, "2026-11-23", Table::Volume)->set.clock == Clock::Stepped);
    CHECK(find(again, "2026-11-23", Table::Language)->set.entries ==
          Entries{{{"hall", "ar", ""}, 6}, {{"hall", "ti", ""}, 7}});
}

TEST_CASE("the difference of two revisions of a day never shows fewer than five sessions", "[usage]")
{
    Fixture const fixture;
    Counters counters(fixture.file);
    counters.add(visits(6, monday, "hall", "ar"), monday, Clock::Good);
    counters.add({}, tuesday, Clock::Good);
    counters.add(visits(1, monday, "hall", "ti"), monday, Clock::Good);
    counters.add({}, tuesday, Clock::Good);
    auto const told = counters.closed();
    CHECK(find(told, "2026-11-23", Table::Language)->revision == 1);
    CHECK(find(told, "2026-11-23", Table::Language)->set.entries == Entries{{{"hall", "ar", ""}, 6}});
    CHECK(sessions(counters) == 7);
}

TEST_CASE("what comes late to a month, or to a week's unknown place, is counted in the one that goes on", "[usage]")
{
    Fixture const fixture;
    Counters counters(fixture.file);
    counters.add(visits(2, monday, "hall", "ar"), monday, Clock::Good);
    counters.add({}, 2026y / 12 / 8, Clock::Good);
    auto const told = counters.closed();
    REQUIRE(find(told, "2026-W48", Table::Language)->set.entries == Entries{{{"unknown", "ar", ""}, 2}});
    counters.add(visits(1, monday, "hall", "ti"), monday, Clock::Stepped);
    counters.add({}, 2026y / 12 / 8, Clock::Good);
    CHECK(counters.closed() == told);
    counters.add({}, 2027y / 1 / 5, Clock::Good);
    CHECK(find(counters.closed(), "2026-W50", Table::Language)->set.entries == Entries{{{"unknown", "ti", ""}, 1}});
    CHECK(find(counters.closed(), "2026-12", Table::LanguageTheme)->set.entries == Entries{{{"", "ti", "sante"}, 1}});
    CHECK(sessions(counters) == 3);
}

TEST_CASE("a day on which nothing more happened is not told anew", "[usage]")
{
    Fixture const fixture;
    Counters counters(fixture.file);
    Sets running;
    begin_day(running, monday, Clock::Good);
    counters.add(running, monday, Clock::Good);
    counters.add({}, tuesday, Clock::Good);
    counters.add(running, tuesday, Clock::Good);
    CHECK(find(counters.closed(), "2026-11-23", Table::Volume)->revision == 1);
}

TEST_CASE("after twenty-five months only what was carried is folded by month, and only by a good clock", "[usage]")
{
    Fixture const fixture;
    Counters counters(fixture.file);
    counters.add(visits(6, monday, "hall", "ar"), monday, Clock::Good);
    counters.add(visits(8, tuesday, "hall", "ar"), tuesday, Clock::Good);
    counters.add({}, 2026y / 12 / 1, Clock::Good);
    std::vector<Aggregate> carried;
    for (auto const& aggregate : counters.closed())
        if (aggregate.key.period.begin == sys_days(monday)) carried.push_back(aggregate);
    counters.mark_carried(carried);

    counters.add({}, 2029y / 1 / 1, Clock::Unknown);
    CHECK(find(counters.closed(), "2026-11-23", Table::Volume) != nullptr);
    counters.add({}, 2028y / 12 / 31, Clock::Good);
    CHECK(find(counters.closed(), "2026-11-23", Table::Volume) != nullptr);
    counters.add({}, 2029y / 1 / 1, Clock::Good);
    CHECK(find(counters.closed(), "2026-11-23", Table::Volume) == nullptr);
    CHECK(find(counters.closed(), "2026-11-24", Table::Volume) != nullptr);
    CHECK(sessions(counters) == 14);
}

TEST_CASE("a damaged file is moved aside, and what can be read is kept", "[usage]")
{
    Fixture const fixture;
    {
        Counters counters(fixture.file);
        for (auto day = sys_days(2026y / 1 / 1); day < sys_days(2026y / 6 / 1); day += days(1))
            counters.add(visits(6, day, "hall", "ar"), day, Clock::Good);
    }
    auto const whole = sessions(Counters(fixture.file));
    auto const middle = std::filesystem::file_size(fixture.file) / 2 / 4096 * 4096;
    damage(fixture.file, middle, 4096);
    REQUIRE(is_damaged(fixture.file));

    recover(fixture.file);
    CHECK_FALSE(is_damaged(fixture.file));
    CHECK(std::filesystem::exists(fixture.file.string() + ".damaged"));
    Counters counters(fixture.file);
    auto const kept = sessions(counters);
    CHECK(kept > whole / 2);
    CHECK(kept < whole);
    counters.add(visits(2, 2026y / 6 / 1, "hall", "ar"), 2026y / 6 / 1, Clock::Good);
    CHECK(sessions(counters) == kept + 2);
}

TEST_CASE("an empty file, as a power cut may leave it, is no damaged one", "[usage]")
{
    Fixture const fixture;
    fixture.folder.write("counters.db", "");
    CHECK_FALSE(is_damaged(fixture.file));
    CHECK(Counters(fixture.file).totals().empty());
}

TEST_CASE("of a file that is no database nothing is kept, and counting begins anew", "[usage]")
{
    Fixture const fixture;
    write_file(fixture.file, "this is no database, but a text that somebody put there");
    CHECK(is_damaged(fixture.file));
    CHECK_THROWS_AS(Counters(fixture.file), Error);
    recover(fixture.file);
    Counters counters(fixture.file);
    counters.add(visits(2, monday, "hall", "ar"), monday, Clock::Good);
    CHECK(sessions(counters) == 2);
}

TEST_CASE("a file of a newer Parvis is left alone", "[usage]")
{
    Fixture const fixture;
    {
        Counters const counters(fixture.file);
        sql::Database::open_durable(fixture.file).execute("PRAGMA user_version=99");
    }
    CHECK_THROWS_AS(Counters(fixture.file), Error);
    CHECK_FALSE(is_damaged(fixture.file));
}
