// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitor.h"

#include "support/catch.h"

using namespace parvis;
using namespace parvis::visit;
using namespace std::chrono_literals;
using ui::Route;
using ui::Screen;

namespace {

MoveFocus focus_on(ui::Action action, std::optional<int> offset = {})
{
    return {ui::NodeId{std::move(action)}, offset};
}

/// By a key, with no finger on the screen.
Activate choose(ui::Action action)
{
    return {std::move(action)};
}

}

TEST_CASE("keys show the focus, and scroll to it", "[visit]")
{
    auto visitor = arabic_reader();
    visitor.feel(focus_on(to(Screen::Emergency), 300));
    CHECK(visitor.state().focus == ui::Focus{ui::NodeId{to(Screen::Emergency)}});
    CHECK(visitor.state().offset == 300);
    CHECK(visitor.redrawn());
    visitor.feel(focus_on(ui::GoHome{}));
    CHECK(visitor.state().offset == 300);
}

TEST_CASE("a finger takes the focus away", "[visit]")
{
    auto const finger = GENERATE(Input{Press{ui::GoHome{}}}, Input{Drag{10}}, Input{visit::Touch{}});
    auto visitor = arabic_reader();
    visitor.feel(focus_on(ui::GoHome{})).feel(finger);
    CHECK_FALSE(visitor.state().focus);
}

TEST_CASE("on the next screen the focus is where reading begins, and on the way back where it was", "[visit]")
{
    auto visitor = arabic_reader();
    visitor.feel(focus_on(to(Screen::Help))).feel(choose(to(Screen::Help)));
    CHECK(visitor.state().focus == ui::Focus{});
    visitor.feel(choose(ui::GoBack{}));
    CHECK(visitor.state().focus == ui::Focus{ui::NodeId{to(Screen::Help)}});
}

TEST_CASE("who uses no keys never sees a focus", "[visit]")
{
    auto visitor = arabic_reader();
    visitor.tap(to(Screen::Help)).tap(ui::GoBack{});
    CHECK_FALSE(visitor.state().focus);
}

TEST_CASE("a key answers the warning, and does nothing else", "[visit]")
{
    auto visitor = arabic_reader();
    visitor.feel(focus_on(to(Screen::Help))).wait(185s);
    REQUIRE(visitor.state().seconds_left);
    visitor.feel(focus_on(ui::GoHome{}));
    CHECK_FALSE(visitor.state().seconds_left);
    CHECK(visitor.state().focus == ui::Focus{ui::NodeId{to(Screen::Help)}});
}

TEST_CASE("whoever uses keys has three times as long, until the visit ends", "[visit]")
{
    auto visitor = arabic_reader();
    visitor.feel(focus_on(to(Screen::Help)));
    visitor.wait(179s);
    CHECK_FALSE(visitor.state().seconds_left);
    visitor.wait(1s);
    CHECK(visitor.state().seconds_left == 60);
    visitor.tap(ui::Finish{}).tap(ui::Begin{}).wait(60s);
    CHECK(visitor.state().seconds_left == 20);
}

TEST_CASE("a focus that somebody left on the first screen goes with them", "[visit]")
{
    Visitor visitor;
    visitor.feel(focus_on(ui::Begin{}));
    CHECK(visitor.state().focus);
    visitor.wait(75s);
    CHECK_FALSE(visitor.state().focus);
}
