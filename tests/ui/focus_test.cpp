// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/focus.h"

#include "support/catch.h"

using namespace parvis::ui;

namespace {

Node words(std::string name, Rect rect, Role role = Role::Text)
{
    return {.role = role, .name = std::move(name), .language = "fr", .rect = rect, .action = std::nullopt};
}

Node button(std::string name, Rect rect, Action action)
{
    return {.role = Role::Button, .name = std::move(name), .language = "fr", .rect = rect, .action = std::move(action)};
}

Node scrolled_away(Node node)
{
    node.in_view = false;
    return node;
}

/// A header, content of 1,600 pixels behind a view of 800, and a button below it.
DisplayList page()
{
    DisplayList list;
    list.size = {1000, 1000};
    list.nodes = {words("Nantes", {0, 0, 500, 90}),
                  words("Se soigner", {0, 100, 1000, 100}, Role::Heading),
                  words("Une aide.", {0, 300, 1000, 100}),
                  button("Un lieu", {0, 500, 1000, 100}, GoTo{{Screen::Place, "a"}}),
                  scrolled_away(words("Apportez", {0, 950, 1000, 100})),
                  scrolled_away(button("Un lieu", {0, 1200, 1000, 100}, GoTo{{Screen::Place, "a"}})),
                  button("Accueil", {0, 900, 300, 100}, GoHome{})};
    list.scroll = ScrollArea{{0, 100, 1000, 800}, 0, 850, {0, 850}};
    return list;
}

}

TEST_CASE("a node is found again on a screen drawn anew", "[ui]")
{
    auto const list = page();
    for (std::size_t i = 0; i < list.nodes.size(); ++i)
        CHECK(find(list, Focus{id_of(list, i)}) == i);
    CHECK(id_of(list, 5).number == 1); // the second with this action
}

TEST_CASE("reading begins at the heading, and on a screen scrolled further at the first thing in view", "[ui]")
{
    auto list = page();
    CHECK(find(list, Focus{}) == 1);
    list.scroll->offset = 850;
    for (auto& node : list.nodes)
        node.in_view = false;
    list.nodes[0].in_view = list.nodes[4].in_view = list.nodes[5].in_view = true;
    list.nodes[4].rect.y -= 850;
    list.nodes[5].rect.y -= 850;
    CHECK(find(list, Focus{}) == 4);
}

TEST_CASE("what has gone gives way to where reading begins", "[ui]")
{
    CHECK(find(page(), Focus{NodeId{ScrollTo{850}}}) == 1);
    CHECK_FALSE(find(DisplayList{}, Focus{}).has_value());
}

TEST_CASE("everything can be walked through, round and round, both ways", "[ui]")
{
    auto const list = page();
    for (std::size_t i = 0; i < list.nodes.size(); ++i) {
        CHECK(next_stop(list, i, Way::Forward, Stops::Everything) == (i + 1) % 7);
        CHECK(next_stop(list, (i + 1) % 7, Way::Back, Stops::Everything) == i);
    }
}

TEST_CASE("from target to target, words are passed over", "[ui]")
{
    auto const list = page();
    CHECK(next_stop(list, 1, Way::Forward, Stops::Targets) == 3);
    CHECK(next_stop(list, 3, Way::Forward, Stops::Targets) == 5);
    CHECK(next_stop(list, 6, Way::Forward, Stops::Targets) == 3);
    CHECK(next_stop(list, 3, Way::Back, Stops::Targets) == 6);
}

TEST_CASE("a screen without a target keeps the focus where it is", "[ui]")
{
    DisplayList list;
    list.nodes = {words("a", {0, 0, 10, 10}), words("b", {0, 20, 10, 10})};
    CHECK(next_stop(list, 1, Way::Forward, Stops::Targets) == 1);
}

TEST_CASE("what is scrolled away is shown by the view that begins above it", "[ui]")
{
    auto const list = page();
    CHECK_FALSE(offset_to_show(list, 3).has_value());
    CHECK(offset_to_show(list, 4) == 850);
    CHECK(offset_to_show(list, 5) == 850);
}
