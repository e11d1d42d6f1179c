// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/moves.h"

#include "support/catch.h"

using namespace parvis;
using window::Event;
using window::without_overtaken_moves;

namespace {

Event down(std::uint32_t id, int x)
{
    return ui::Contact{id, ui::ContactPhase::Down, {x, 0}};
}
Event move(std::uint32_t id, int x)
{
    return ui::Contact{id, ui::ContactPhase::Move, {x, 0}};
}
Event up(std::uint32_t id, int x)
{
    return ui::Contact{id, ui::ContactPhase::Up, {x, 0}};
}

}

TEST_CASE("of a contact's movements in a row only the last is kept", "[window]")
{
    CHECK(without_overtaken_moves({down(1, 0), move(1, 1), move(1, 2), move(1, 3), up(1, 3)}) ==
          std::vector{down(1, 0), move(1, 3), up(1, 3)});
}

TEST_CASE("a palm that moves does not bring back a finger's old movements", "[window]")
{
    CHECK(without_overtaken_moves({move(1, 1), move(2, 50), move(1, 2), move(2, 51)}) ==
          std::vector{move(1, 2), move(2, 51)});
}

TEST_CASE("a movement before another finger comes down is kept", "[window]")
{
    std::vector const events{move(1, 1), down(2, 9), move(1, 2), Event{ui::Key{30, true}}, move(1, 3)};
    CHECK(without_overtaken_moves(events) == events);
}
