// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitor.h"

#include "support/catch.h"

using namespace parvis;
using namespace parvis::visit;
using namespace std::chrono_literals;
using ui::Route;
using ui::Screen;

TEST_CASE("nobody's touch for a minute brings a count-down of twenty seconds", "[visit]")
{
    auto visitor = arabic_reader();
    visitor.wait(59s);
    CHECK_FALSE(visitor.state().seconds_left);
    visitor.wait(1s);
    CHECK(visitor.state().seconds_left == 20);
    CHECK(visitor.redrawn());
    visitor.wait(7s);
    CHECK(visitor.state().seconds_left == 13);
}

TEST_CASE("while nothing is touched and nothing counts, nothing is drawn", "[visit]")
{
    auto visitor = arabic_reader();
    auto const before = visitor.redraws;
    visitor.wait(59s);
    CHECK(visitor.redraws == before);
    visitor.wait(11s);
    CHECK(visitor.redraws == before + 11);
}

TEST_CASE("at the end of the count-down all is forgotten", "[visit]")
{
    auto visitor = arabic_reader();
    visitor.tap(to(Screen::Page, "ame"))
        .tap(ui::SetTheme{ui::ThemeKind::Contrast})
        .tap(ui::SetTheme{ui::ThemeKind::Standard});
    visitor.wait(80s);
    CHECK(visitor.state() == screens::State{});
    CHECK(visitor.had(SwapPack{}));
    CHECK(visitor.counted.back() == Count{Event::SessionEnds, ""});
}

TEST_CASE("the warning is heard when it comes up, once", "[visit]")
{
    auto visitor = arabic_reader();
    auto chimes = 0;
    for (auto i = 0; i < 79; ++i) {
        visitor.wait(1s);
        chimes += visitor.had(Chime{}) ? 1 : 0;
        CHECK(chimes == (visitor.state().seconds_left ? 1 : 0));
    }
    CHECK(chimes == 1);
}

TEST_CASE("an assistive mode triples the time", "[visit]")
{
    auto const change =
        GENERATE(ui::Action{ui::SetScale{ui::Scale::Large}}, ui::Action{ui::SetTheme{ui::ThemeKind::Contrast}},
                 ui::Action{ui::SetReach{ui::Reach::Seated}});
    auto visitor = arabic_reader();
    visitor.tap(change);
    visitor.wait(179s);
    CHECK_FALSE(visitor.state().seconds_left);
    visitor.wait(1s);
    CHECK(visitor.state().seconds_left == 60);
    visitor.wait(59s);
    CHECK(visitor.route() == Route{Screen::Home, ""});
    visitor.wait(1s);
    CHECK(visitor.route() == Route{Screen::Attract, ""});
}

TEST_CASE("any sign of life takes the warning away, as often as one likes", "[visit]")
{
    auto visitor = arabic_reader();
    for (auto i = 0; i < 30; ++i) {
        visitor.wait(75s);
        REQUIRE(visitor.state().seconds_left == 5);
        visitor.feel(Presence{});
        REQUIRE_FALSE(visitor.state().seconds_left);
    }
    CHECK(visitor.route() == Route{Screen::Home, ""});
}

TEST_CASE("more time is a button that stays under the finger, and then goes", "[visit]")
{
    auto visitor = arabic_reader();
    visitor.wait(78s).feel(Press{ui::MoreTime{}});
    CHECK(visitor.state().seconds_left == 20);
    visitor.wait(2s).feel(Activate{ui::MoreTime{}});
    CHECK_FALSE(visitor.state().seconds_left);
    visitor.wait(59s);
    CHECK_FALSE(visitor.state().seconds_left);
}

TEST_CASE("sliding off a button of the warning takes the warning away", "[visit]")
{
    auto visitor = arabic_reader();
    visitor.wait(70s).feel(Press{ui::Finish{}}).feel(Press{std::nullopt});
    CHECK_FALSE(visitor.state().seconds_left);
    CHECK(visitor.route() == Route{Screen::Home, ""});
}

TEST_CASE("the visit can be finished from the warning", "[visit]")
{
    auto visitor = arabic_reader();
    visitor.wait(70s).tap(ui::Finish{});
    CHECK(visitor.route() == Route{Screen::Attract, ""});
}

TEST_CASE("what lies beneath the warning is not acted on", "[visit]")
{
    auto visitor = arabic_reader();
    visitor.feel(Press{to(Screen::Emergency)}).wait(70s).feel(Activate{to(Screen::Emergency)});
    CHECK(visitor.route() == Route{Screen::Home, ""});
    CHECK_FALSE(visitor.state().seconds_left);

    visitor.wait(70s).feel(Drag{500});
    CHECK(visitor.state().offset == 0);
    CHECK_FALSE(visitor.state().seconds_left);
}

TEST_CASE("a machine that slept through the warning starts anew", "[visit]")
{
    auto visitor = arabic_reader();
    visitor.now += 2h;
    visitor.feel(Tick{});
    CHECK(visitor.route() == Route{Screen::Attract, ""});
}

TEST_CASE("the first screen turns to the next language every fifteen seconds, and is drawn no more often", "[visit]")
{
    Visitor visitor;
    CHECK(visitor.redraws == 0);
    visitor.wait(15s);
    CHECK(visitor.state().turn == 1);
    CHECK(visitor.had(SwapPack{}));
    visitor.wait(60s);
    CHECK(visitor.state().turn == 0); // of five
    CHECK(visitor.redraws == 5);
}
