// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal.h"

#include "support/catch.h"

using namespace parvis;
using app::Rehearsal;
using ui::Screen;

namespace {

std::vector<std::string> const languages{"fr", "ar"};
Instant const now{};

visit::Visit at(Screen screen, std::string id = {})
{
    auto visit = visit::first_screen(now);
    visit.state.route = {screen, std::move(id)};
    return visit;
}

ui::DisplayList screen_with(std::vector<ui::Action> const& actions)
{
    ui::DisplayList list;
    for (auto const& action : actions)
        list.nodes.push_back({.role = ui::Role::Button, .name = "x", .language = "fr", .rect = {}, .action = action});
    return list;
}

std::vector<std::string> rest_of(Rehearsal& rehearsal)
{
    std::vector<std::string> screens;
    while (auto const scene = rehearsal.next()) {
        auto const& state = scene->state;
        screens.push_back((scene->under_finger ? "finger:" : "") + std::string(name(state.route.screen)) + ":" +
                          state.route.id + ":" + state.language);
    }
    return screens;
}

}

TEST_CASE("what one touch leads to is drawn ahead, in the order of the screen", "[app]")
{
    Rehearsal rehearsal;
    rehearsal.look_ahead(at(Screen::Home),
                         screen_with({ui::GoTo{{Screen::Theme, "health"}}, ui::GoTo{{Screen::Theme, "work"}}}),
                         languages, now);
    CHECK(rest_of(rehearsal) == std::vector<std::string>{"theme:health:fr", "theme:work:fr"});
    CHECK(rehearsal.is_over());
}

TEST_CASE("a screen that was seen or drawn ahead is not drawn ahead again", "[app]")
{
    Rehearsal rehearsal;
    rehearsal.look_ahead(at(Screen::Home), screen_with({ui::GoTo{{Screen::Theme, "health"}}}), languages, now);
    rest_of(rehearsal);
    rehearsal.look_ahead(at(Screen::Theme, "health"), screen_with({ui::GoHome{}, ui::GoTo{{Screen::Page, "ame"}}}),
                         languages, now);
    CHECK(rest_of(rehearsal) == std::vector<std::string>{"page:ame:fr"});
}

TEST_CASE("when the visitor goes on, what lay behind other touches is left for later", "[app]")
{
    Rehearsal rehearsal;
    auto const home = screen_with({ui::GoTo{{Screen::Theme, "health"}}, ui::GoTo{{Screen::Theme, "work"}}});
    rehearsal.look_ahead(at(Screen::Home), home, languages, now);
    rehearsal.look_ahead(at(Screen::Theme, "health"), screen_with({ui::GoTo{{Screen::Page, "ame"}}}), languages, now);
    CHECK(rest_of(rehearsal) == std::vector<std::string>{"page:ame:fr"});
    rehearsal.look_ahead(at(Screen::Home), home, languages, now);
    CHECK(rest_of(rehearsal) == std::vector<std::string>{"theme:work:fr"});
}

TEST_CASE("what a finger rests on comes first, whatever it is, and once", "[app]")
{
    Rehearsal rehearsal;
    auto visit = at(Screen::Home);
    auto const list = screen_with({ui::GoTo{{Screen::Theme, "health"}}, ui::SetTheme{ui::ThemeKind::Contrast}});
    rehearsal.look_ahead(visit, list, languages, now);
    visit.state.pressed = ui::SetTheme{ui::ThemeKind::Contrast};
    rehearsal.look_ahead(visit, list, languages, now);
    CHECK_FALSE(rehearsal.is_over());
    auto const scene = rehearsal.next();
    REQUIRE(scene);
    CHECK(scene->under_finger);
    CHECK(scene->state ==
          visit::step(visit, visit::Activate{ui::SetTheme{ui::ThemeKind::Contrast}}, now, languages, {}).visit.state);
    rehearsal.look_ahead(visit, list, languages, now);
    CHECK(rest_of(rehearsal) == std::vector<std::string>{"theme:health:fr"});
}

TEST_CASE("a finger that slides off leads to nothing", "[app]")
{
    Rehearsal rehearsal;
    auto visit = at(Screen::Home);
    visit.state.pressed = ui::GoTo{{Screen::Emergency, ""}};
    rehearsal.look_ahead(visit, screen_with({}), languages, now);
    visit.state.pressed.reset();
    rehearsal.look_ahead(visit, screen_with({}), languages, now);
    CHECK(rehearsal.is_over());
}

TEST_CASE("a count-down leaves the rehearsal alone", "[app]")
{
    Rehearsal rehearsal;
    auto visit = at(Screen::Home);
    auto const list = screen_with({ui::GoTo{{Screen::Theme, "health"}}, ui::ScrollTo{100}, ui::Finish{}});
    rehearsal.look_ahead(visit, list, languages, now);
    visit.state.seconds_left = 12;
    rehearsal.look_ahead(visit, list, languages, now);
    CHECK(rest_of(rehearsal) == std::vector<std::string>{"theme:health:fr"});
}

TEST_CASE("another pack is rehearsed from the beginning", "[app]")
{
    Rehearsal rehearsal;
    auto const list = screen_with({ui::Begin{}});
    rehearsal.look_ahead(visit::first_screen(now), list, languages, now);
    CHECK(rest_of(rehearsal) == std::vector<std::string>{"languages::fr"});
    rehearsal.forget();
    rehearsal.look_ahead(visit::first_screen(now), list, languages, now);
    CHECK(rest_of(rehearsal) == std::vector<std::string>{"languages::fr"});
}
