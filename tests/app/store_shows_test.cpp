// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store_shows.h"

#include "app/pack_show.h"
#include "base/error.h"
#include "base/files.h"
#include "pictograms/font_file.h"
#include "store/install.h"
#include "support/catch.h"
#include "support/signed_pack.h"

#include <thread>

using namespace parvis;
using namespace parvis::app;
using namespace std::chrono_literals;

namespace {

Stage& stage()
{
    static Stage instance(text::Fonts::default_folders(), pictograms::font_file(), *ui::find_profile("bus-10"));
    return instance;
}

/// A kiosk's data folder.
struct Machine {
    Machine()
    {
        on_trial(1);
        folder.change(store::promote_trial);
        on_trial(2);
    }

    void on_trial(int version) { store::install(folder, authors.pack(version), authors.keys()); }

    testing::Authors authors;
    testing::TemporaryFolder data;
    store::Folder folder{data.path() / "parvis", {}};
};

int version_of(std::unique_ptr<Show> const& show)
{
    return dynamic_cast<PackShow const&>(*show).pack().site().version;
}

}

TEST_CASE("the pack on trial is shown, and stays after a visit", "[app]")
{
    Machine machine;
    StoreShows shows(machine.folder, stage());
    CHECK(version_of(shows.open()) == 2);
    CHECK_FALSE(shows.has_newer({}));
    shows.visit_passed();
    CHECK_FALSE(shows.has_newer({}));
    CHECK(machine.folder.read().current->version == 2);
    CHECK_FALSE(machine.folder.read().trial);
}

TEST_CASE("a pack that is installed while another is shown is taken", "[app]")
{
    Machine machine;
    StoreShows shows(machine.folder, stage());
    static_cast<void>(shows.open());
    shows.visit_passed();
    machine.on_trial(3);
    CHECK(shows.has_newer({}));
    CHECK(version_of(shows.open()) == 3);
}

TEST_CASE("a pack on trial of which a screen cannot be drawn is rolled back", "[app]")
{
    Machine machine;
    StoreShows shows(machine.folder, stage());
    static_cast<void>(shows.open());
    shows.screen_failed();
    shows.visit_passed();
    CHECK(shows.has_newer({}));
    CHECK(version_of(shows.open()) == 1);
    CHECK_FALSE(shows.has_newer({}));
    CHECK_FALSE(machine.folder.read().trial);
}

TEST_CASE("a pack on trial that cannot be opened is rolled back", "[app]")
{
    Machine machine;
    write_file(machine.folder.pack(2), "noise");
    StoreShows shows(machine.folder, stage());
    CHECK(version_of(shows.open()) == 1);
    CHECK_FALSE(machine.folder.read().trial);
}

TEST_CASE("a pack that is found to be damaged while it is shown gives way to the one before", "[app]")
{
    Machine machine;
    machine.folder.change([](store::State& state) {
        store::promote_trial(state);
        state.current->digest = crypto::hash_of("what was installed");
    });
    StoreShows shows(machine.folder, stage());
    CHECK(version_of(shows.open()) == 2);
    for (auto waited = 0; waited < 2000 && !shows.has_newer({}); ++waited)
        std::this_thread::sleep_for(10ms);
    CHECK(version_of(shows.open()) == 1);
    CHECK(machine.folder.read().current->version == 1);
}

TEST_CASE("a pack of which nothing can be drawn gives way at once, and the last one is tried again", "[app]")
{
    Machine machine;
    machine.folder.change(store::promote_trial);
    StoreShows shows(machine.folder, stage());
    CHECK(version_of(shows.open()) == 2);
    CHECK(shows.give_up());
    CHECK(version_of(shows.open()) == 1);
    CHECK(shows.give_up());
    CHECK_THROWS_AS(shows.open(), Error);
    CHECK(version_of(shows.open()) == 2);
    // It may not have been the pack's fault.
    CHECK(machine.folder.read().current->version == 2);
}

TEST_CASE("after five minutes, and at its end, a kiosk has not crashed", "[app]")
{
    Machine machine;
    machine.folder.change(store::promote_trial);
    auto const starts = machine.folder.data() / "starts";
    {
        StoreShows shows(machine.folder, stage());
        static_cast<void>(shows.open());
        CHECK(exists(starts));
        CHECK_FALSE(shows.has_newer(Instant(0min)));
        CHECK_FALSE(shows.has_newer(Instant(4min)));
        CHECK(exists(starts));
        CHECK_FALSE(shows.has_newer(Instant(5min)));
        CHECK_FALSE(exists(starts));
    }
    {
        StoreShows shows(machine.folder, stage());
        static_cast<void>(shows.open());
    }
    CHECK_FALSE(exists(starts));
}
