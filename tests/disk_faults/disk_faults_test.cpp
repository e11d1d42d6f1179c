// SPDX-License-Identifier: GPL-3.0-or-later
// Lets the disk fail at each operation of building, installing, promoting and rolling back: full, broken, read-only or
// writing less than asked, once or from then on. What fails says so and changes nothing; what does not is done.
#include "base/error.h"
#include "pack/pack.h"
#include "store/install.h"
#include "store/rotation.h"
#include "support/catch.h"
#include "support/faulty_disk.h"
#include "support/recording_disk.h"
#include "support/signed_pack.h"
#include "support/sqlite_disk.h"

#include <iostream>

using namespace parvis;
using namespace parvis::store;
using testing::Fault;
using testing::FaultyDisk;

namespace {

testing::Authors const& authors()
{
    static testing::Authors const instance;
    return instance;
}

/// Calls `work` with a disk that fails at its first operation, at its second and so on, in each way, until all goes
/// well because there is no such operation.
void for_each_fault(std::string const& name, std::function<void(FaultyDisk&)> const& work)
{
    auto faults = 0;
    for (auto const kind : {Fault::Kind::Full, Fault::Kind::Broken, Fault::Kind::ReadOnly, Fault::Kind::ShortWrite})
        for (auto const length : {Fault::Length::Once, Fault::Length::FromThenOn})
            for (auto at = 0;; ++at) {
                INFO(name << ", kind " << static_cast<int>(kind) << ", length " << static_cast<int>(length)
                          << ", operation " << at);
                FaultyDisk disk({kind, length, at});
                work(disk);
                faults += disk.struck() ? 1 : 0;
                if (at >= disk.operations()) break;
            }
    std::cout << name << ": " << faults << " faults\n";
    CHECK(faults > 20);
}

/// Whether `work` is done; false if it throws Error.
bool is_done(std::function<void()> const& work)
{
    try {
        work();
        return true;
    } catch (Error const&) {
        return false;
    }
}

/// A data folder with some packs, to be broken again and again.
class Kiosk {
public:
    explicit Kiosk(std::optional<int> trial)
    {
        Folder folder(m_root.path() / "parvis", {});
        for (auto const version : {1, 2}) {
            store::install(folder, authors().pack(version), authors().keys());
            folder.change(promote_trial);
        }
        if (trial) store::install(folder, authors().pack(*trial), authors().keys());
        m_start = testing::read_tree(m_root.path());
    }

    /// The data folder of a copy, as it was.
    [[nodiscard]] std::filesystem::path copy_to(testing::TemporaryFolder const& folder) const
    {
        write_tree(m_start, m_root.path(), folder.path());
        return folder.path() / "parvis";
    }

private:
    testing::TemporaryFolder m_root;
    testing::Tree m_start;
};

/// The version shown in `data`. It and all others must be whole.
int shown(std::filesystem::path const& data)
{
    Folder const folder(data, {});
    auto const candidates = in_order(folder, folder.read());
    REQUIRE_FALSE(candidates.empty());
    for (auto const& candidate : candidates) {
        REQUIRE(crypto::hash_file(candidate.file) == candidate.installed->digest);
        static_cast<void>(pack::Pack::open(candidate.file));
    }
    return candidates.front().installed->version;
}

}

TEST_CASE("a build on a failing disk leaves the old pack, or makes the new one", "[store]")
{
    testing::TemporaryFolder const desk;
    auto const file = desk.path() / "ville.pack";
    authors().build(2, file);
    auto const new_bytes = read_file(file);
    authors().build(1, file);
    auto const old_bytes = read_file(file);
    for_each_fault("building", [&](FaultyDisk& disk) {
        write_file(file, old_bytes);
        auto const done = is_done([&] {
            testing::SqliteOnDisk const sqlite(disk);
            authors().build(2, file, disk);
        });
        auto const bytes = read_file(file);
        // The very last sync may fail when the new file has its name.
        CHECK((bytes == new_bytes || (bytes == old_bytes && !done)));
        CHECK((done || disk.struck()));
    });
}

TEST_CASE("an installation on a failing disk leaves the old packs, or installs the new one", "[store]")
{
    Kiosk const kiosk(std::nullopt);
    auto const file = authors().pack(3);
    auto const next = authors().pack(4);
    for_each_fault("installing", [&](FaultyDisk& disk) {
        testing::TemporaryFolder const root;
        auto const data = kiosk.copy_to(root);
        Folder folder(data, {}, disk);
        auto const done = is_done([&] { store::install(folder, file, authors().keys()); });
        auto const version = shown(data);
        // The very last sync may fail when the new list has its name.
        CHECK((version == 3 || (version == 2 && !done)));
        CHECK((done || disk.struck()));
        // With a sound disk, all goes on.
        Folder sound(data, {});
        CHECK(store::install(sound, next, authors().keys()).version == 4);
        CHECK(shown(data) == 4);
    });
}

TEST_CASE("a kiosk on a failing disk keeps its packs, whatever it cannot write", "[store]")
{
    Kiosk const kiosk(3);
    for_each_fault("starting, promoting and ending", [&](FaultyDisk& disk) {
        testing::TemporaryFolder const root;
        auto const data = kiosk.copy_to(root);
        Folder folder(data, {}, disk);
        Rotation rotation(folder);
        auto const candidates = rotation.candidates();
        if (!candidates.empty()) {
            rotation.begin(candidates.front());
            rotation.pass_visit();
            rotation.end();
        }
        CHECK(shown(data) == 3);
    });
}

TEST_CASE("a roll back on a failing disk leaves whole packs", "[store]")
{
    Kiosk const kiosk(3);
    for_each_fault("rolling back", [&](FaultyDisk& disk) {
        testing::TemporaryFolder const root;
        auto const data = kiosk.copy_to(root);
        Folder folder(data, {}, disk);
        Rotation rotation(folder);
        auto const candidates = rotation.candidates();
        if (!candidates.empty()) rotation.withdraw(candidates.front());
        auto const version = shown(data);
        CHECK((version == 2 || (version == 3 && disk.struck())));
    });
}
