// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/touch.h"

#include "support/catch.h"

using namespace parvis::ui;

namespace {

Action const home = GoHome{};
Action const help = GoTo{{Screen::Help, {}}};
Action const card = GoTo{{Screen::Page, "ame"}};

/// Content of 2,000 pixels seen through a view of 800, with one card on it, above a bar of two buttons.
DisplayList page()
{
    DisplayList list;
    list.size = {1000, 1000};
    list.nodes = {
        {.role = Role::Tile, .name = "AME", .language = "fr", .rect = {100, 600, 800, 200}, .action = card},
        {.role = Role::Button, .name = "Accueil", .language = "fr", .rect = {0, 850, 200, 100}, .action = home},
        {.role = Role::Button, .name = "Aide", .language = "fr", .rect = {700, 850, 200, 100}, .action = help},
    };
    list.scroll = ScrollArea{{0, 0, 1000, 800}, 400, 1200};
    return list;
}

constexpr Point on_home{50, 900};
constexpr Point on_help{800, 900};
constexpr Point on_card{500, 700};
constexpr Point on_nothing{500, 100};

/// A touch panel that shows that page.
struct Panel {
    std::optional<Gesture> down(Point point, std::uint32_t id = 1)
    {
        return touch.feel({id, ContactPhase::Down, point}, list);
    }
    std::optional<Gesture> move(Point point, std::uint32_t id = 1)
    {
        return touch.feel({id, ContactPhase::Move, point}, list);
    }
    std::optional<Gesture> up(Point point, std::uint32_t id = 1)
    {
        return touch.feel({id, ContactPhase::Up, point}, list);
    }
    std::optional<Gesture> cancel(Point point, std::uint32_t id = 1)
    {
        return touch.feel({id, ContactPhase::Cancel, point}, list);
    }

    DisplayList list = page();
    Touch touch{16};
};

std::optional<Gesture> const nothing = std::nullopt;
std::optional<Gesture> const released = Pressed{std::nullopt};
std::optional<Gesture> const touched = Touched{};

std::optional<Gesture> pressed(Action const& action)
{
    return Pressed{action};
}

std::optional<Gesture> activated(Action const& action)
{
    return Activated{action};
}

std::optional<Gesture> dragged(int offset)
{
    return Dragged{offset};
}

}

TEST_CASE("a target is pressed when a finger comes down, and acts when it leaves", "[touch]")
{
    Panel screen;
    CHECK(screen.down(on_home) == pressed(home));
    CHECK(screen.move({60, 905}) == nothing);
    CHECK(screen.up({60, 905}) == activated(home));
}

TEST_CASE("sliding off a target takes the press back, and sliding on again gives it back", "[touch]")
{
    Panel screen;
    screen.down(on_home);
    CHECK(screen.move({400, 900}) == released);
    CHECK(screen.up({400, 900}) == nothing);

    screen.down(on_home);
    screen.move({400, 900});
    CHECK(screen.move(on_home) == pressed(home));
    CHECK(screen.up(on_home) == activated(home));
}

TEST_CASE("sliding from one target to another activates neither", "[touch]")
{
    Panel screen;
    screen.down(on_home);
    CHECK(screen.move(on_help) == released);
    CHECK(screen.up(on_help) == nothing);
}

TEST_CASE("a touch beside every target only shows that somebody is there", "[touch]")
{
    Panel screen;
    CHECK(screen.down(on_nothing) == touched);
    CHECK(screen.up(on_nothing) == nothing);
}

TEST_CASE("a contact that the system takes away activates nothing", "[touch]")
{
    Panel screen;
    screen.down(on_home);
    CHECK(screen.cancel(on_home) == released);
    CHECK(screen.up(on_home) == nothing);
}

TEST_CASE("a finger that moves far along the content drags it, and activates nothing", "[touch]")
{
    Panel screen;
    CHECK(screen.down(on_card) == pressed(card));
    CHECK(screen.move({500, 690}) == nothing);
    CHECK(screen.move({500, 680}) == dragged(400));
    CHECK(screen.move({500, 580}) == dragged(500));
    CHECK(screen.move({500, 700}) == dragged(380));
    CHECK(screen.up({500, 700}) == nothing);
}

TEST_CASE("dragging stops at both ends of the content", "[touch]")
{
    Panel screen;
    screen.down(on_card);
    screen.move({500, 650});
    CHECK(screen.move({500, -900}) == dragged(1200));
    CHECK(screen.move({500, -950}) == nothing);
    CHECK(screen.move({500, 1500}) == dragged(0));
}

TEST_CASE("content that fits is not dragged, nor is the bar", "[touch]")
{
    Panel screen;
    screen.down(on_home);
    CHECK(screen.move({50, 860}) == nothing);
    CHECK(screen.up({50, 860}) == activated(home));

    screen.list.scroll->max_offset = 0;
    screen.down(on_card);
    CHECK(screen.move({500, 640}) == nothing);
    CHECK(screen.up({500, 640}) == activated(card));
}

TEST_CASE("a resting palm blocks no tap, and does not act when it goes", "[touch]")
{
    Panel screen;
    CHECK(screen.down(on_help, 7) == pressed(help));
    CHECK(screen.down(on_home, 8) == pressed(home));
    CHECK(screen.up(on_home, 8) == activated(home));
    CHECK(screen.up(on_help, 7) == released);
}

TEST_CASE("two fingers that type in turn both act", "[touch]")
{
    Panel screen;
    screen.down(on_home, 1);
    screen.down(on_help, 2);
    CHECK(screen.up(on_home, 1) == activated(home));
    CHECK(screen.up(on_help, 2) == activated(help));
}

TEST_CASE("one finger drags at a time, and the next may when it has gone", "[touch]")
{
    Panel screen;
    screen.down(on_card, 1);
    screen.down(on_nothing, 2);
    CHECK(screen.move({500, 650}, 1) == dragged(400));
    CHECK(screen.move({500, 300}, 2) == nothing);
    screen.up({500, 650}, 1);
    CHECK(screen.move({500, 310}, 2) == dragged(400));
}

TEST_CASE("a target that has gone from under the finger is not activated", "[touch]")
{
    Panel screen;
    screen.down(on_home);
    screen.list.nodes.clear();
    CHECK(screen.up(on_home) == released);
}

TEST_CASE("a finger that drags one page does not scroll the next", "[touch]")
{
    Panel screen;
    screen.down(on_card);
    screen.move({500, 650});
    screen.list.scroll->max_offset = 90;
    CHECK(screen.move({500, 300}) == nothing);
}

TEST_CASE("while the content is read aloud, a finger on its words has them read from there on", "[touch]")
{
    Panel panel;
    panel.list.nodes.push_back(
        {.role = Role::Text, .name = "Une aide.", .language = "fr", .rect = {100, 50, 800, 200}, .action = {}});
    panel.list.reading = {{0, 0}, {3, 0}};
    CHECK(panel.down(on_nothing) == touched);
    panel.up(on_nothing);
    panel.list.heard = true;
    CHECK(panel.down(on_nothing) == pressed(ListenFrom{1}));
    CHECK(panel.up(on_nothing) == std::optional<Gesture>(Activated{ListenFrom{1}}));
    CHECK(panel.down(on_card) == pressed(card)); // it is read as well, and leads to its page
    panel.up({5, 5});
    panel.list.nodes.back().in_view = false;
    CHECK(panel.down(on_nothing) == touched);
}
