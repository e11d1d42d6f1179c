// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rotation.h"

#include "store/background_check.h"
#include "store/install.h"
#include "support/catch.h"
#include "support/signed_pack.h"

using namespace parvis;
using namespace parvis::store;
using namespace std::chrono_literals;

namespace {

/// A kiosk's data folder, whose kiosk is started and ends in different ways.
struct Machine {
    explicit Machine(std::filesystem::path const& factory = {}) : folder(data.path() / "parvis", factory) {}

    /// Installs a version, and has it promoted.
    void install(int version) { on_trial(version), folder.change(promote_trial); }
    void on_trial(int version) { store::install(folder, authors.pack(version), authors.keys()); }

    /// Starts the kiosk, says what it shows, and lets it crash.
    std::string crash()
    {
        Rotation rotation(folder);
        return show(rotation);
    }
    /// The same, but the kiosk ends in good order.
    std::string run()
    {
        Rotation rotation(folder);
        auto shown = show(rotation);
        rotation.end();
        return shown;
    }

    static std::string show(Rotation& rotation)
    {
        auto const found = rotation.candidates();
        if (found.empty()) return "nothing";
        rotation.begin(found.front());
        auto const& shown = found.front();
        return std::string(name_of(shown.role)) +
               (shown.installed ? " " + std::to_string(shown.installed->version) : "");
    }

    testing::Authors authors;
    testing::TemporaryFolder data;
    Folder folder;
};

}

TEST_CASE("the newest pack that is there is shown, and the factory pack if there is no other", "[store]")
{
    Machine machine;
    CHECK(machine.run() == "nothing");
    machine.install(1);
    CHECK(machine.run() == "current 1");
    machine.on_trial(2);
    CHECK(machine.run() == "trial 2");
    CHECK(Machine("/factory.pack").run() == "factory");
}

TEST_CASE("a pack on trial becomes current after one visit, and the one before stays", "[store]")
{
    Machine machine;
    machine.install(1);
    machine.on_trial(2);
    {
        Rotation rotation(machine.folder);
        CHECK(Machine::show(rotation) == "trial 2");
        rotation.pass_visit();
        CHECK_FALSE(rotation.has_newer());
    }
    CHECK(machine.crash() == "current 2");
    CHECK(machine.folder.read().previous->version == 1);
}

TEST_CASE("a pack on trial that crashes three times is rolled back for good", "[store]")
{
    Machine machine;
    machine.install(1);
    machine.on_trial(2);
    for (auto i = 0; i < 3; ++i)
        CHECK(machine.crash() == "trial 2");
    CHECK(machine.crash() == "current 1");
    CHECK(machine.run() == "current 1");
    CHECK_FALSE(machine.folder.read().trial);
    CHECK_FALSE(exists(machine.folder.pack(2)));
}

TEST_CASE("an end in good order is no crash", "[store]")
{
    Machine machine;
    machine.install(1);
    machine.on_trial(2);
    for (auto i = 0; i < 5; ++i)
        CHECK(machine.run() == "trial 2");
}

TEST_CASE("time alone proves nothing of a pack on trial", "[store]")
{
    Machine machine;
    machine.install(1);
    machine.on_trial(2);
    for (auto i = 0; i < 3; ++i) {
        Rotation rotation(machine.folder);
        CHECK(Machine::show(rotation) == "trial 2");
        rotation.stand();
    }
    CHECK(machine.run() == "current 1");
}

TEST_CASE("crashes of the pack before are not laid to a new one's charge", "[store]")
{
    Machine machine;
    machine.install(1);
    machine.crash();
    machine.crash();
    machine.on_trial(2);
    for (auto i = 0; i < 3; ++i)
        CHECK(machine.crash() == "trial 2");
    CHECK(machine.crash() == "current 1");
}

TEST_CASE("the only pack is not rolled back, since something must be shown", "[store]")
{
    Machine machine;
    machine.on_trial(1);
    for (auto i = 0; i < 5; ++i)
        CHECK(machine.crash() == "trial 1");
}

TEST_CASE("a pack that crashes at each start gives way to the previous one, and then to the factory pack", "[store]")
{
    Machine machine("/factory.pack");
    machine.folder = Folder(machine.folder.data(), {});
    machine.install(1);
    machine.install(2);
    Folder const with_factory(machine.folder.data(), "/factory.pack");
    auto crash = [folder = with_factory]() mutable {
        Rotation rotation(folder);
        return Machine::show(rotation);
    };
    for (auto const* const shown : {"current 2", "current 2", "current 2", "previous 1", "previous 1", "previous 1",
                                    "factory", "factory", "factory", "factory"})
        CHECK(crash() == shown);
}

TEST_CASE("what has run for some time starts with a clean slate", "[store]")
{
    Machine machine;
    machine.install(1);
    machine.install(2);
    machine.crash();
    machine.crash();
    {
        Rotation rotation(machine.folder);
        CHECK(Machine::show(rotation) == "current 2");
        rotation.stand();
    }
    CHECK(machine.crash() == "current 2");
    CHECK(machine.crash() == "current 2");
}

TEST_CASE("a pack that comes while another is shown is noticed", "[store]")
{
    Machine machine;
    machine.install(1);
    Rotation rotation(machine.folder);
    Machine::show(rotation);
    CHECK_FALSE(rotation.has_newer());
    machine.on_trial(2);
    CHECK(rotation.has_newer());
    CHECK(Machine::show(rotation) == "trial 2");
    CHECK_FALSE(rotation.has_newer());
}

TEST_CASE("a damaged pack gives way to the previous one for good", "[store]")
{
    Machine machine;
    machine.install(1);
    machine.install(2);
    Rotation rotation(machine.folder);
    Machine::show(rotation);
    rotation.withdraw(*rotation.shown());
    CHECK(Machine::show(rotation) == "current 1");
    // It is the last one.
    rotation.withdraw(*rotation.shown());
    CHECK(Machine::show(rotation) == "current 1");
}

TEST_CASE("a damaged list of packs leaves the factory pack", "[store]")
{
    Machine machine("/factory.pack");
    machine.folder.prepare();
    write_file(machine.folder.state_file(), "noise");
    CHECK(machine.run() == "factory");
}

TEST_CASE("a pack is read again in the background, and damage is found", "[store]")
{
    testing::TemporaryFolder const folder;
    auto const file = folder.write("a.pack", std::string(200'000, 'x'));
    auto const found_within = [&](std::chrono::milliseconds span, crypto::Digest const& digest) {
        BackgroundCheck const check(file, digest);
        for (auto left = span; left > 0ms && !check.found_damage(); left -= 10ms)
            std::this_thread::sleep_for(10ms);
        return check.found_damage();
    };
    CHECK_FALSE(found_within(300ms, crypto::hash_file(file)));
    CHECK(found_within(20s, crypto::hash_of("y")));
    remove_file(file);
    CHECK(found_within(20s, crypto::hash_of("y")));
}
