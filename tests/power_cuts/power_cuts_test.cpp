// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts the power after each step of building, installing, promoting and rolling back, and starts the machine again with
// whatever the disk may then hold: there is always one whole pack, the old one or the new one.
#include "pack/pack.h"
#include "store/install.h"
#include "store/rotation.h"
#include "support/browse.h"
#include "support/catch.h"
#include "support/power_cut.h"
#include "support/signed_pack.h"
#include "support/sqlite_disk.h"

#include <set>

using namespace parvis;
using namespace parvis::store;
using testing::Tree;

namespace {

testing::Authors const& authors()
{
    static testing::Authors const instance;
    return instance;
}

/// A kiosk with packs.
struct Kiosk {
    testing::TemporaryFolder root;
    std::filesystem::path data = root.path() / "parvis";

    /// Installs a version after the other, which becomes current.
    void has(std::vector<int> const& versions) const
    {
        for (auto const version : versions) {
            has_on_trial(version);
            Folder(data, {}).change(promote_trial);
        }
    }
    void has_on_trial(int version) const
    {
        Folder folder(data, {});
        store::install(folder, authors().pack(version), authors().keys());
    }

    /// The version that a kiosk shows when it starts on `tree`; 0 for none. All its packs must be whole.
    [[nodiscard]] int shown_on(Tree const& tree) const
    {
        testing::TemporaryFolder const machine;
        write_tree(tree, root.path(), machine.path());
        Folder folder(machine.path() / "parvis", {});
        static_cast<void>(folder.read()); // throws if it is damaged
        auto version = 0;
        for (auto const& candidate : Rotation(folder).candidates()) {
            if (crypto::hash_file(candidate.file) != candidate.installed->digest) FAIL("a pack is not whole");
            testing::browse(*pack::Pack::open(candidate.file));
            if (version == 0) version = candidate.installed->version;
        }
        // Whatever was left lying about does not keep the next pack out.
        if (store::install(folder, next(), authors().keys()).version != 99) FAIL("no more packs can be installed");
        return version;
    }

private:
    static std::filesystem::path const& next()
    {
        static auto const file = authors().pack(99);
        return file;
    }
};

/// Does `work` on `kiosk`, and gives all the versions that may be shown after a power cut.
std::set<int> versions_after(std::string const& name, Kiosk const& kiosk, std::function<void(Folder&)> const& work)
{
    testing::RecordingDisk disk(kiosk.root.path());
    Folder folder(kiosk.data, {}, disk);
    work(folder);
    std::set<int> versions;
    CHECK(testing::for_each_power_cut(name, disk,
                                      [&](Tree const& tree, int) { versions.insert(kiosk.shown_on(tree)); }) > 20);
    return versions;
}

}

TEST_CASE("a file that is renamed before it is synced may be found cut short", "[store]")
{
    testing::TemporaryFolder const desk;
    auto const file = desk.write("state", "old");
    testing::RecordingDisk disk(desk.path());
    NewFile(desk.path() / "state.tmp", Readers::Everybody, disk).write("new!");
    disk.rename(desk.path() / "state.tmp", file);
    std::set<std::string> found;
    testing::PowerCuts(disk).for_each([&](Tree const& tree, int) { found.insert(tree.files.at(file)); });
    CHECK(found == std::set<std::string>{"old", "", "ne", "new!"});
}

TEST_CASE("a power cut while a pack is built leaves the old file or the new one", "[store]")
{
    testing::TemporaryFolder const desk;
    auto const file = desk.path() / "ville.pack";
    authors().build(1, file);
    auto const old_bytes = read_file(file);
    testing::RecordingDisk disk(desk.path());
    {
        testing::SqliteOnDisk const sqlite(disk);
        authors().build(2, file, disk);
    }
    auto const new_bytes = read_file(file);
    REQUIRE(old_bytes != new_bytes);
    std::set<std::string> found;
    CHECK(testing::for_each_power_cut("building", disk,
                                      [&](Tree const& tree, int) { found.insert(tree.files.at(file)); }) > 1000);
    CHECK((found == std::set{old_bytes, new_bytes}));
}

TEST_CASE("a power cut while the first pack is installed leaves none, or all of it", "[store]")
{
    Kiosk const kiosk;
    auto const file = authors().pack(1);
    CHECK(versions_after("installing the first pack", kiosk,
                         [&](Folder& folder) { store::install(folder, file, authors().keys()); }) == std::set{0, 1});
}

TEST_CASE("a power cut while a pack is installed leaves the old one or the new one", "[store]")
{
    Kiosk const kiosk;
    kiosk.has({1, 2});
    auto const file = authors().pack(3);
    CHECK(versions_after("installing a newer pack", kiosk,
                         [&](Folder& folder) { store::install(folder, file, authors().keys()); }) == std::set{2, 3});
}

TEST_CASE("a power cut while a pack takes the place of one on trial leaves either", "[store]")
{
    Kiosk const kiosk;
    kiosk.has({1, 2});
    kiosk.has_on_trial(3);
    auto const file = authors().pack(4);
    CHECK(versions_after("installing over a trial", kiosk,
                         [&](Folder& folder) { store::install(folder, file, authors().keys()); }) == std::set{3, 4});
}

TEST_CASE("a power cut while a kiosk starts, promotes a pack and ends leaves that pack", "[store]")
{
    Kiosk const kiosk;
    kiosk.has({1, 2});
    kiosk.has_on_trial(3);
    CHECK(versions_after("promoting", kiosk, [](Folder& folder) {
              Rotation rotation(folder);
              rotation.begin(rotation.candidates().front());
              rotation.pass_visit();
              rotation.end();
          }) == std::set{3});
}

TEST_CASE("a power cut while a pack is rolled back leaves it, or the old one", "[store]")
{
    Kiosk const kiosk;
    kiosk.has({1, 2});
    kiosk.has_on_trial(3);
    CHECK(versions_after("rolling back", kiosk, [](Folder& folder) {
              Rotation rotation(folder);
              rotation.begin(rotation.candidates().front());
              rotation.withdraw(*rotation.shown());
          }) == std::set{2, 3});
}
