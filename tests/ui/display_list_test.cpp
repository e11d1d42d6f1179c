// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/display_list.h"

using namespace parvis::ui;

namespace {

Node button(Rect rect, Action action)
{
    return {.role = Role::Button, .name = "a button", .language = "en", .rect = rect, .action = std::move(action)};
}

}

TEST_CASE("the later of two targets lies above", "[ui]")
{
    DisplayList list;
    list.nodes = {button({0, 0, 100, 100}, GoHome{}), button({50, 50, 100, 100}, GoBack{})};
    CHECK(target_at(list, {10, 10}) == 0);
    CHECK(target_at(list, {60, 60}) == 1);
    CHECK(target_at(list, {149, 149}) == 1);
    CHECK_FALSE(target_at(list, {150, 150}).has_value());
}

TEST_CASE("words are no target", "[ui]")
{
    DisplayList list;
    list.nodes = {button({0, 0, 100, 100}, GoHome{})};
    list.nodes[0].action.reset();
    CHECK_FALSE(target_at(list, {10, 10}).has_value());
}

TEST_CASE("a dump says what is drawn and where it leads", "[ui]")
{
    DisplayList list;
    list.size = {200, 100};
    list.layers = {{.clip = {0, 0, 200, 100}, .items = {Box{.rect = {1, 2, 3, 4}, .fill = rgb(0xFF8000)}}}};
    list.nodes = {button({5, 6, 70, 80}, GoTo{{Screen::Page, "ame"}})};
    CHECK(dump(list) == "screen 200x100\n"
                        "layer 0,0 200x100\n"
                        "  box 1,2 3x4 #ff8000\n"
                        "node button 5,6 70x80 [en] \"a button\" -> go-to page ame\n");
}

TEST_CASE("every screen is found by its name", "[ui]")
{
    CHECK(find_screen("missing-language") == Screen::MissingLanguage);
    CHECK(find_screen("back-soon") == Screen::BackSoon);
    CHECK_FALSE(find_screen("nowhere").has_value());
}
