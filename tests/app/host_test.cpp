// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/host.h"
#include "made_up_show.h"

#include "support/catch.h"

#include <linux/input-event-codes.h>

using namespace parvis;
using namespace parvis::app;
using namespace std::chrono_literals;

namespace {

/// A kiosk in a hall where time is made up: it is noon.
struct Hall {
    Hall& tap()
    {
        host.feel({1, ui::ContactPhase::Down, {50, 50}}, now);
        host.feel({1, ui::ContactPhase::Up, {50, 50}}, now);
        return *this;
    }

    Hall& strike(std::uint32_t key)
    {
        host.refresh(now);
        host.feel(ui::Key{key, true}, now);
        host.feel(ui::Key{key, false}, now);
        return *this;
    }

    /// As the loop does: wakes up whenever the host asks for it.
    Hall& wait(std::chrono::seconds span)
    {
        auto const end = now.instant + span;
        while (host.wake_time() <= end) {
            advance(std::max(host.wake_time(), now.instant) - now.instant);
            host.pass_time(now);
            drawn += host.refresh(now) ? 1 : 0;
        }
        advance(end - now.instant);
        return *this;
    }

    std::string shown()
    {
        drawn += host.refresh(now) ? 1 : 0;
        return host.list().nodes.at(0).name;
    }

    void advance(Instant::duration span)
    {
        now.instant += span;
        now.wall += std::chrono::duration_cast<std::chrono::system_clock::duration>(span);
    }

    Now now{Instant(1h), std::chrono::system_clock::time_point(12h)};
    MadeUpShows shows;
    Host host{shows, visit::Times{}, 20, now};
    int drawn = 0;
};

}

TEST_CASE("taps lead through the screens", "[app]")
{
    Hall hall;
    CHECK(hall.shown() == "attract");
    CHECK(hall.tap().shown() == "languages");
    CHECK(hall.tap().shown() == "home");
    CHECK(hall.tap().shown() == "today");
    CHECK(hall.tap().shown() == "home");
}

TEST_CASE("keys lead through the screens as taps do", "[app]")
{
    Hall hall;
    hall.strike(KEY_TAB);
    CHECK(hall.shown() == "attract");
    CHECK(hall.host.list().focus == 0);
    CHECK(hall.strike(KEY_ENTER).shown() == "languages");
    CHECK(hall.strike(KEY_SPACE).shown() == "home");
    CHECK(hall.host.list().focus == 0);
    hall.tap().shown();
    CHECK_FALSE(hall.host.list().focus);
}

TEST_CASE("a key that means nothing shows that somebody is there", "[app]")
{
    Hall hall;
    hall.shown();
    hall.tap().shown();
    hall.wait(79s);
    hall.strike(KEY_A);
    CHECK(hall.wait(79s).shown() == "languages");
}

TEST_CASE("a visit that is left alone ends on the first screen", "[app]")
{
    Hall hall;
    hall.shown();
    hall.tap().shown();
    CHECK(hall.wait(79s).shown() == "languages");
    CHECK(hall.wait(1s).shown() == "attract");
}

TEST_CASE("the first screen is drawn every fifteen seconds and no more", "[app]")
{
    Hall hall;
    hall.shown();
    hall.wait(60s);
    CHECK(hall.drawn == 5);
}

TEST_CASE("a screen that tells the time is drawn when the minute changes", "[app]")
{
    Hall hall;
    hall.advance(10s);
    hall.shown();
    for (auto i = 0; i < 3; ++i)
        hall.tap().shown();
    REQUIRE(hall.shown() == "today");
    hall.drawn = 0;
    hall.wait(49s);
    CHECK(hall.drawn == 0);
    hall.wait(1s);
    CHECK(hall.drawn == 1);
    CHECK(time_of_day(hall.shows.troubles.drawn.back()) == 12h + 1min);
}

TEST_CASE("a screen that cannot be drawn gives way to the first one", "[app]")
{
    Hall hall;
    hall.shows.troubles.broken = {ui::Screen::Home, {}};
    hall.shown();
    hall.tap().shown();
    CHECK(hall.tap().shown() == "attract");
    CHECK(hall.tap().shown() == "languages");
}

TEST_CASE("if not even the first screen can be drawn, back soon shows until the pack opens again", "[app]")
{
    Hall hall;
    hall.shown();
    hall.shows.troubles.all_broken = true;
    CHECK(hall.tap().shown() == "back soon");
    CHECK(hall.tap().shown() == "back soon");
    hall.wait(29s);
    CHECK(hall.shows.troubles.opened == 1);
    hall.shows.troubles.all_broken = false;
    CHECK(hall.wait(1s).shown() == "attract");
    CHECK(hall.tap().shown() == "languages");
}

TEST_CASE("without a pack, back soon shows, and every thirty seconds one is looked for", "[app]")
{
    MadeUpShows shows;
    shows.troubles.no_pack = true;
    Now const start{Instant(1h), {}};
    Host host(shows, visit::Times{}, 20, start);
    host.refresh(start);
    CHECK(host.list().nodes.at(0).name == "back soon");
    CHECK(host.wake_time() == start.instant + 30s);

    shows.troubles.no_pack = false;
    Now const later{host.wake_time(), {}};
    host.pass_time(later);
    CHECK(host.refresh(later));
    CHECK(host.list().nodes.at(0).name == "attract");
}

TEST_CASE("a newer pack is taken when a visit is over, not before", "[app]")
{
    Hall hall;
    hall.shown();
    hall.tap().shown();
    hall.shows.troubles.newer_pack = true;
    hall.tap().shown();
    CHECK(hall.shows.troubles.opened == 1);
    hall.wait(80s);
    CHECK(hall.shows.troubles.opened == 2);
    CHECK(hall.shown() == "attract");
}

TEST_CASE("a newer pack that cannot be opened leaves the old one in place", "[app]")
{
    Hall hall;
    hall.shown();
    hall.shows.troubles.newer_pack = true;
    hall.shows.troubles.no_pack = true;
    hall.wait(15s);
    CHECK(hall.shows.troubles.opened == 2);
    CHECK(hall.shown() == "attract");
    CHECK(hall.tap().shown() == "languages");
}

TEST_CASE("the screen that a touch leads to is drawn ahead, once for each pack", "[app]")
{
    Hall hall;
    CHECK(hall.shown() == "attract");
    auto const ahead = hall.host.rehearse(hall.now);
    REQUIRE(ahead);
    CHECK(ahead->list.nodes.at(0).name == "languages");
    CHECK(hall.host.is_rehearsed());
    CHECK_FALSE(hall.host.rehearse(hall.now));
    CHECK(hall.shown() == "attract");

    hall.wait(15s);
    CHECK(hall.host.is_rehearsed());
    hall.shows.troubles.newer_pack = true;
    hall.wait(15s);
    CHECK(hall.host.rehearse(hall.now));
}

TEST_CASE("a visit is told when it has ended, one that nobody began is not", "[app]")
{
    Hall hall;
    hall.shown();
    hall.wait(60s);
    CHECK(hall.shows.troubles.visits == 0);
    hall.tap().shown();
    hall.tap().shown();
    CHECK(hall.shows.troubles.visits == 0);
    hall.wait(80s);
    CHECK(hall.shows.troubles.visits == 1);
}

TEST_CASE("each screen that cannot be drawn is told", "[app]")
{
    Hall hall;
    hall.shows.troubles.broken = {ui::Screen::Home, {}};
    hall.shown();
    hall.tap().shown();
    hall.tap().shown();
    CHECK(hall.shows.troubles.failures == 1);
}

TEST_CASE("a pack of which nothing can be drawn gives way to another at once", "[app]")
{
    Hall hall;
    hall.shown();
    hall.shows.troubles.all_broken = true;
    hall.shows.troubles.has_another = true;
    CHECK(hall.tap().shown() == "attract");
    CHECK(hall.shows.troubles.opened == 2);
}
