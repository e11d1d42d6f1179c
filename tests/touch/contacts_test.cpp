// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "touch/on_touch_screen.h"
#include "window/window.h"

#include <linux/input-event-codes.h>

#include <cstdlib>
#include <set>

using namespace parvis;
using namespace std::chrono_literals;
using testing::TouchScreen;
using ui::Contact;
using ui::ContactPhase;

namespace {

/// A window on the screen, and the fingers before it.
struct Fingers {
    explicit Fingers(TouchScreen& touch_screen) : screen(touch_screen)
    {
        setenv("DISPLAY", screen.name().c_str(), 1);
        window.emplace(window::Options{});
    }

    /// The next `count` events of the kind, or as many as come within two seconds.
    template <class Kind> std::vector<Kind> take(std::size_t count)
    {
        std::vector<Kind> taken;
        auto const deadline = std::chrono::steady_clock::now() + 2s;
        while (taken.size() < count && std::chrono::steady_clock::now() < deadline)
            for (auto const& event : window->wait(100ms))
                if (auto const* found = std::get_if<Kind>(&event)) taken.push_back(*found);
        return taken;
    }

    TouchScreen& screen;
    std::optional<window::Window> window;
};

ui::Point place(std::uint32_t finger)
{
    return {60 + static_cast<int>(finger) * 120, 100 + static_cast<int>(finger) * 60};
}

bool is_at(Contact const& contact, ContactPhase phase, ui::Point point)
{
    return contact.phase == phase && std::abs(contact.point.x - point.x) <= 1 &&
           std::abs(contact.point.y - point.y) <= 1;
}

}

TEST_CASE("two to ten fingers are as many contacts, each where it is, and each with its own number", "[touch]")
{
    testing::on_touch_screen([](TouchScreen& screen) {
        Fingers fingers(screen);
        for (std::uint32_t count = 2; count <= 10; ++count) {
            INFO(count << " fingers");
            for (std::uint32_t i = 0; i < count; ++i)
                screen.down(place(i), i);
            for (std::uint32_t i = 0; i < count; ++i)
                screen.up(place(i), i);
            auto const contacts = fingers.take<Contact>(2 * count);
            REQUIRE(contacts.size() == 2 * count);
            std::set<std::uint32_t> numbers;
            for (std::uint32_t i = 0; i < count; ++i) {
                CHECK(is_at(contacts[i], ContactPhase::Down, place(i)));
                CHECK(is_at(contacts[count + i], ContactPhase::Up, place(i)));
                CHECK(contacts[i].id == contacts[count + i].id);
                CHECK(contacts[i].id != window::mouse_id);
                numbers.insert(contacts[i].id);
            }
            CHECK(numbers.size() == count);
        }
    });
}

TEST_CASE("while nine fingers rest on the screen, the tenth is felt, and its movements too", "[touch]")
{
    testing::on_touch_screen([](TouchScreen& screen) {
        Fingers fingers(screen);
        for (std::uint32_t i = 0; i < 9; ++i)
            screen.down(place(i), i);
        fingers.take<Contact>(9);
        screen.down({700, 300}, 9);
        screen.move({720, 350}, 9);
        screen.up({720, 350}, 9);
        auto const contacts = fingers.take<Contact>(3);
        for (std::uint32_t i = 0; i < 9; ++i)
            screen.up(place(i), i);
        REQUIRE(contacts.size() == 3);
        CHECK(is_at(contacts.front(), ContactPhase::Down, {700, 300}));
        CHECK(is_at(contacts.back(), ContactPhase::Up, {720, 350}));
    });
}

TEST_CASE("a keypad's keys come by their place, once each while they are held", "[touch]")
{
    testing::on_touch_screen([](TouchScreen& screen) {
        Fingers fingers(screen);
        screen.hold(KEY_F13);
        // Longer than the server waits before it repeats a key.
        auto const held = fingers.take<ui::Key>(2);
        screen.let_go(KEY_F13);
        screen.strike(KEY_F24);
        CHECK(held == std::vector<ui::Key>{{KEY_F13, true}});
        CHECK(fingers.take<ui::Key>(3) == std::vector<ui::Key>{{KEY_F13, false}, {KEY_F24, true}, {KEY_F24, false}});
    });
}
