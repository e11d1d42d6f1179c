// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys.h"

#include "support/catch.h"

#include <linux/input-event-codes.h>

using namespace parvis;
using namespace parvis::ui;
using namespace std::chrono_literals;

namespace {

Node node(Role role, std::optional<Action> action)
{
    return {.role = role, .name = "a name", .language = "fr", .rect = {0, 0, 9, 9}, .action = std::move(action)};
}

/// A heading, words between two targets, and a bar; the keys are on the first target.
DisplayList page()
{
    DisplayList list;
    list.nodes = {node(Role::Heading, {}), node(Role::Tile, GoTo{{Screen::Theme, "a"}}), node(Role::Text, {}),
                  node(Role::Tile, GoTo{{Screen::Theme, "b"}}), node(Role::Button, GoBack{})};
    list.reading = {{0, 0}, {2, 0}};
    list.focus = 1;
    return list;
}

/// A keyboard before that page.
struct Keyboard {
    explicit Keyboard(KeyTable table = usual_keys()) : keys(std::move(table)) {}

    std::optional<KeyGesture> down(std::uint32_t code) { return keys.feel({code, true}, now, list); }
    void up(std::uint32_t code) { keys.feel({code, false}, now, list); }
    std::optional<KeyGesture> strike(std::uint32_t code)
    {
        auto gesture = down(code);
        up(code);
        return gesture;
    }

    DisplayList list = page();
    Keys keys;
    Instant now{1h};
};

std::optional<KeyGesture> on(std::size_t node)
{
    return Focused{id_of(page(), node), std::nullopt};
}

std::optional<KeyGesture> chosen(Action const& action)
{
    return Chosen{action};
}

std::optional<KeyGesture> const nothing = std::nullopt;

}

TEST_CASE("Tab goes from target to target, the arrows up and down through all that can be read", "[keys]")
{
    Keyboard keyboard;
    CHECK(keyboard.strike(KEY_TAB) == on(3));
    CHECK(keyboard.strike(KEY_DOWN) == on(2));
    CHECK(keyboard.strike(KEY_UP) == on(0));
}

TEST_CASE("with Shift held, Tab goes back", "[keys]")
{
    Keyboard keyboard;
    keyboard.down(KEY_LEFTSHIFT);
    CHECK(keyboard.strike(KEY_TAB) == on(4));
    keyboard.up(KEY_LEFTSHIFT);
    CHECK(keyboard.strike(KEY_TAB) == on(3));
}

TEST_CASE("right and left follow the reading direction", "[keys]")
{
    Keyboard keyboard;
    CHECK(keyboard.strike(KEY_RIGHT) == on(3));
    CHECK(keyboard.strike(KEY_LEFT) == on(4));
    keyboard.list.direction = intl::Direction::RightToLeft;
    CHECK(keyboard.strike(KEY_RIGHT) == on(4));
    CHECK(keyboard.strike(KEY_LEFT) == on(3));
}

TEST_CASE("the first key only shows where the focus is", "[keys]")
{
    Keyboard keyboard;
    keyboard.list.focus.reset();
    CHECK(keyboard.strike(KEY_DOWN) == on(0));
    CHECK(keyboard.strike(KEY_ENTER) == on(0));
}

TEST_CASE("Enter, Space and the keypad's round key choose; words are read aloud from there on", "[keys]")
{
    auto const key = static_cast<std::uint32_t>(GENERATE(KEY_ENTER, KEY_SPACE, KEY_F20));
    Keyboard keyboard;
    CHECK(keyboard.strike(key) == chosen(GoTo{{Screen::Theme, "a"}}));
    keyboard.list.focus = 2;
    CHECK(keyboard.strike(key) == chosen(ListenFrom{1}));
    keyboard.list.reading.clear(); // words of the header, say
    CHECK(keyboard.strike(key) == nothing);
}

TEST_CASE("the voice has keys of its own, on keyboards and on keypads", "[keys]")
{
    Keyboard keyboard;
    keyboard.list.nodes.push_back(node(Role::Button, Listen{}));
    for (auto const key : {KEY_F2, KEY_F24})
        CHECK(keyboard.strike(key) == chosen(Listen{}));
    for (auto const key : {KEY_F3, KEY_F21, KEY_PLAYPAUSE})
        CHECK(keyboard.strike(key) == chosen(PauseSpeech{}));
    for (auto const key : {KEY_F4, KEY_F13})
        CHECK(keyboard.strike(key) == chosen(SayAgain{}));
    for (auto const key : {KEY_F5, KEY_F14})
        CHECK(keyboard.strike(key) == chosen(ChangePace{}));
    for (auto const key : {KEY_F6, KEY_VOLUMEDOWN})
        CHECK(keyboard.strike(key) == chosen(ChangeVolume{-1}));
    for (auto const key : {KEY_F7, KEY_VOLUMEUP})
        CHECK(keyboard.strike(key) == chosen(ChangeVolume{1}));
}

TEST_CASE("the key for listening leads to other voices where there is none", "[keys]")
{
    Keyboard keyboard;
    CHECK(keyboard.strike(KEY_F24) == nothing);
    keyboard.list.nodes.push_back(node(Role::Button, GoTo{{Screen::Voices, {}}}));
    CHECK(keyboard.strike(KEY_F24) == chosen(GoTo{{Screen::Voices, {}}}));
}

TEST_CASE("a keypad's socket tells by keys of a headset's plug, whatever the screen shows", "[keys]")
{
    Keyboard keyboard;
    keyboard.list = {};
    CHECK(keyboard.strike(KEY_F15) == std::optional<KeyGesture>(HeadsetPlug{true}));
    CHECK(keyboard.strike(KEY_F16) == std::optional<KeyGesture>(HeadsetPlug{false}));
}

TEST_CASE("a key of its own works where its target is, and nowhere else", "[keys]")
{
    Keyboard keyboard;
    CHECK(keyboard.strike(KEY_ESC) == chosen(GoBack{}));
    CHECK(keyboard.strike(KEY_HOME) == nothing);
}

TEST_CASE("a keypad's F18 and F19 walk as the arrows do", "[keys]")
{
    Keyboard keyboard;
    CHECK(keyboard.strike(KEY_F19) == on(2));
    CHECK(keyboard.strike(KEY_F18) == on(0));
}

TEST_CASE("a key that is held acts once", "[keys]")
{
    Keyboard keyboard;
    CHECK(keyboard.down(KEY_TAB) == on(3));
    for (auto i = 0; i < 100; ++i) {
        keyboard.now += 33ms;
        CHECK(keyboard.down(KEY_TAB) == nothing);
    }
    keyboard.up(KEY_TAB);
    CHECK(keyboard.down(KEY_TAB) == on(3));
}

TEST_CASE("a key whose release was lost is not lost itself", "[keys]")
{
    Keyboard keyboard;
    CHECK(keyboard.down(KEY_TAB) == on(3));
    keyboard.now += 5s;
    CHECK(keyboard.down(KEY_TAB) == on(3));
}

TEST_CASE("a trembling hand's second stroke is rejected for as long as is set, another key's is not", "[keys]")
{
    auto table = usual_keys();
    table.same_key_rejection = longest_same_key_rejection;
    Keyboard keyboard(table);
    CHECK(keyboard.strike(KEY_TAB) == on(3));
    keyboard.now += 499ms;
    CHECK(keyboard.strike(KEY_TAB) == nothing);
    CHECK(keyboard.strike(KEY_DOWN) == on(2));
    keyboard.strike(KEY_TAB);
    keyboard.now += 500ms;
    CHECK(keyboard.strike(KEY_TAB) == on(3));
}

TEST_CASE("on a screen that shows nothing, keys do nothing", "[keys]")
{
    Keyboard keyboard;
    keyboard.list = {};
    CHECK(keyboard.strike(KEY_TAB) == nothing);
    CHECK(keyboard.strike(KEY_ENTER) == nothing);
}

TEST_CASE("keys are named as settings write them", "[keys]")
{
    CHECK(find_stroke("f13") == Stroke{KEY_F13, false});
    CHECK(find_stroke("shift+tab") == Stroke{KEY_TAB, true});
    CHECK(find_stroke("183") == Stroke{KEY_F13, false});
    CHECK_FALSE(find_stroke("f25").has_value());
    CHECK_FALSE(find_stroke("0").has_value());
    CHECK_FALSE(find_stroke("70000").has_value());
}
