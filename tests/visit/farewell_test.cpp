// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "visit/visitor.h"

using namespace parvis;
using namespace parvis::visit;
using namespace std::chrono_literals;
using ui::Screen;

namespace {

bool takes_leave(Visitor const& visitor)
{
    return visitor.route().screen == Screen::Attract && visitor.state().leaving && visitor.state().language == "ar";
}

bool is_as_new(Visitor const& visitor)
{
    auto first = screens::State{};
    first.turn = visitor.state().turn;
    return visitor.state() == first;
}

}

TEST_CASE("who finishes is told so by the first screen until its next turn", "[visit]")
{
    auto visitor = arabic_reader();
    visitor.tap(ui::Finish{});
    CHECK(takes_leave(visitor));
    visitor.wait(14s);
    CHECK(takes_leave(visitor));
    visitor.wait(1s);
    CHECK(is_as_new(visitor));
}

TEST_CASE("who needs more time has three times as long to read the farewell", "[visit]")
{
    auto visitor = arabic_reader();
    visitor.tap(ui::SetScale{ui::Scale::Large}).tap(ui::Finish{}).wait(44s);
    CHECK(takes_leave(visitor));
    visitor.wait(1s);
    CHECK(is_as_new(visitor));
    visitor.wait(15s);
    CHECK(visitor.state().turn == 2);
}

TEST_CASE("the next person need not wait for the farewell, and finds nothing of the visit before", "[visit]")
{
    auto visitor = arabic_reader();
    visitor.tap(ui::Finish{}).tap(ui::Begin{});
    auto next = Visitor();
    next.tap(ui::Begin{});
    CHECK(visitor.state() == next.state());
    visitor.tap(ui::ChooseLanguage{"ar"}).tap(ui::Finish{}).feel(HeadsetMoved{true});
    CHECK(visitor.state().language == "fr");
    CHECK_FALSE(visitor.state().leaving);
}

TEST_CASE("of a visit that nobody ended there is no farewell: nobody is there to read it", "[visit]")
{
    auto visitor = arabic_reader();
    visitor.wait(80s);
    CHECK(is_as_new(visitor));
}

TEST_CASE("the farewell is said to those who listen or use keys, and to nobody else", "[visit]")
{
    auto reader = arabic_reader();
    reader.tap(ui::Finish{});
    CHECK_FALSE(reader.had(Speak{Farewell{}}));
    auto listener = arabic_reader();
    listener.tap(ui::Listen{}).tap(ui::Finish{});
    CHECK(listener.had(Speak{Farewell{}}));
    auto typist = arabic_reader();
    typist.feel(MoveFocus{{}, {}}).feel(Activate{ui::Finish{}});
    CHECK(typist.had(Speak{Farewell{}}));
    typist.wait(1s).feel(Press{ui::Begin{}});
    CHECK(typist.had(StopSpeaking{}));
}
