// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/whereabouts.h"

#include "content/folder.h"
#include "pack/writer.h"
#include "support/catch.h"
#include "support/small_site.h"

using namespace parvis;
using namespace parvis::app;
using namespace std::chrono_literals;

namespace {

/// A bus that stands at one stop on Tuesday morning, and at two on Wednesday at once, as its timetable has it.
std::shared_ptr<pack::Pack const> make_pack(testing::TemporaryFolder const& folder)
{
    testing::write_small_site(folder);
    folder.write("places/autre.toml", "name = \"Autre place\"\nkind = \"stop\"\nexample = true\n");
    folder.write("rounds/bus.toml", R"(name = "Bus des droits"
[[stops]]
place = "arret"
when = "Tu 09:30-12:30; We 09:00-12:00"
[[stops]]
place = "autre"
when = "We 11:00-14:00"
)");
    auto read = content::read_folder(folder.path());
    pack::write_pack({read.folder, pack::translator_of(read.folder), {}, 1}, folder.path() / "site.pack");
    return pack::Pack::open(folder.path() / "site.pack");
}

LocalMinute at(Date day, std::chrono::minutes time)
{
    return std::chrono::local_days(day) + time;
}

}

TEST_CASE("a kiosk that stands still is where its settings say", "[app]")
{
    testing::TemporaryFolder const folder;
    auto const pack = make_pack(folder);
    CHECK(find_place({"maison", ""}, *pack, at(2026y / 11 / 24, 3h)) == "maison");
}

TEST_CASE("a bus is where its round says, and unknown between stops", "[app]")
{
    testing::TemporaryFolder const folder;
    auto const pack = make_pack(folder);
    Whereabouts const bus{"", "bus"};
    CHECK(find_place(bus, *pack, at(2026y / 11 / 24, 9h + 29min)) == "unknown");
    CHECK(find_place(bus, *pack, at(2026y / 11 / 24, 9h + 30min)) == "arret");
    CHECK(find_place(bus, *pack, at(2026y / 11 / 24, 12h + 30min)) == "unknown");
    CHECK(find_place(bus, *pack, at(2026y / 11 / 26, 10h)) == "unknown");
}

TEST_CASE("where two stops would do the place is not guessed", "[app]")
{
    testing::TemporaryFolder const folder;
    auto const pack = make_pack(folder);
    Whereabouts const bus{"", "bus"};
    CHECK(find_place(bus, *pack, at(2026y / 11 / 25, 10h)) == "arret");
    CHECK(find_place(bus, *pack, at(2026y / 11 / 25, 11h + 30min)) == "unknown");
    CHECK(find_place(bus, *pack, at(2026y / 11 / 25, 13h)) == "autre");
}

TEST_CASE("a round that the pack does not have, and no settings at all, are no place", "[app]")
{
    testing::TemporaryFolder const folder;
    auto const pack = make_pack(folder);
    CHECK(find_place({"", "tram"}, *pack, at(2026y / 11 / 24, 10h)) == "unknown");
    CHECK(find_place({}, *pack, at(2026y / 11 / 24, 10h)) == "unknown");
}
