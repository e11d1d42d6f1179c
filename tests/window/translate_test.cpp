// SPDX-License-Identifier: GPL-3.0-or-later
// First, because X's headers make macros of words that Catch uses.
#include "support/catch.h"

#include "window/x_translate.h"

#include <linux/input-event-codes.h>

using namespace parvis;
using ui::ContactPhase;
using window::Event;
using window::translate;

namespace {

XIDeviceEvent event(int type, int detail, double x = 0, double y = 0)
{
    XIDeviceEvent result{};
    result.evtype = type;
    result.detail = detail;
    result.event_x = x;
    result.event_y = y;
    return result;
}

}

TEST_CASE("a touch keeps its number from begin to end", "[window]")
{
    CHECK(translate(event(XI_TouchBegin, 7, 10.9, 20.2)) == Event{ui::Contact{7, ContactPhase::Down, {10, 20}}});
    CHECK(translate(event(XI_TouchUpdate, 7, 11, 20)) == Event{ui::Contact{7, ContactPhase::Move, {11, 20}}});
    CHECK(translate(event(XI_TouchEnd, 7, 11, 20)) == Event{ui::Contact{7, ContactPhase::Up, {11, 20}}});
}

TEST_CASE("a touch that slid off the left edge is not on its first pixel", "[window]")
{
    CHECK(translate(event(XI_TouchUpdate, 7, -0.5, -0.5)) == Event{ui::Contact{7, ContactPhase::Move, {-1, -1}}});
}

TEST_CASE("the mouse moves a contact only while its first button is down", "[window]")
{
    auto moved = event(XI_Motion, 0, 5, 6);
    CHECK_FALSE(translate(moved));
    unsigned char buttons = 1 << 3;
    moved.buttons = {.mask_len = 1, .mask = &buttons};
    CHECK_FALSE(translate(moved));
    buttons = 1 << 1;
    CHECK(translate(moved) == Event{ui::Contact{window::mouse_id, ContactPhase::Move, {5, 6}}});
}

TEST_CASE("the wheel is no contact", "[window]")
{
    CHECK_FALSE(translate(event(XI_ButtonPress, 4)));
    CHECK_FALSE(translate(event(XI_ButtonRelease, 5)));
}

TEST_CASE("a key that repeats itself is pressed once", "[window]")
{
    auto pressed = event(XI_KeyPress, KEY_F13 + 8);
    CHECK(translate(pressed) == Event{ui::Key{KEY_F13, true}});
    pressed.flags = XIKeyRepeat;
    CHECK_FALSE(translate(pressed));
    CHECK(translate(event(XI_KeyRelease, KEY_F13 + 8)) == Event{ui::Key{KEY_F13, false}});
}

TEST_CASE("other events mean nothing", "[window]")
{
    CHECK_FALSE(translate(event(XI_Enter, 1)));
}
