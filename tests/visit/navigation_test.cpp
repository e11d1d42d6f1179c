// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitor.h"

#include "support/catch.h"
#include "visit/navigation.h"

using namespace parvis;
using namespace parvis::visit;
using ui::Route;
using ui::Screen;

TEST_CASE("a touch on the first screen shows the languages, and the language leads home", "[visit]")
{
    Visitor visitor;
    CHECK(visitor.route() == Route{Screen::Attract, ""});
    visitor.tap(ui::Begin{});
    CHECK(visitor.route() == Route{Screen::Languages, ""});
    visitor.tap(ui::ChooseLanguage{"ka"});
    CHECK(visitor.route() == Route{Screen::Home, ""});
    CHECK(visitor.state().language == "ka");
}

TEST_CASE("back returns to the screen before, scrolled as it was", "[visit]")
{
    auto visitor = arabic_reader();
    visitor.tap(to(Screen::Theme, "health")).tap(ui::ScrollTo{700}).tap(to(Screen::Page, "ame"));
    CHECK(visitor.state().offset == 0);
    visitor.tap(ui::GoBack{});
    CHECK(visitor.route() == Route{Screen::Theme, "health"});
    CHECK(visitor.state().offset == 700);
}

TEST_CASE("back at the root of a visit leads home, and from home to the languages", "[visit]")
{
    auto visitor = arabic_reader();
    visitor.tap(ui::GoBack{});
    CHECK(visitor.route() == Route{Screen::Languages, ""});
    visitor.tap(ui::GoBack{});
    CHECK(visitor.route() == Route{Screen::Home, ""});
}

TEST_CASE("going home can be undone", "[visit]")
{
    auto visitor = arabic_reader();
    visitor.tap(to(Screen::Page, "ame")).tap(ui::GoHome{}).tap(ui::GoBack{});
    CHECK(visitor.route() == Route{Screen::Page, "ame"});
}

TEST_CASE("a tap on where one is already adds nothing to go back to", "[visit]")
{
    auto visitor = arabic_reader();
    visitor.tap(to(Screen::Emergency)).tap(to(Screen::Emergency)).tap(ui::GoBack{});
    CHECK(visitor.route() == Route{Screen::Home, ""});
}

TEST_CASE("a language chosen in the middle of a page comes back to that page", "[visit]")
{
    auto visitor = arabic_reader();
    visitor.tap(to(Screen::Page, "ame"))
        .tap(ui::ScrollTo{300})
        .tap(to(Screen::Languages))
        .tap(ui::ChooseLanguage{"en"});
    CHECK(visitor.route() == Route{Screen::Page, "ame"});
    CHECK(visitor.state().offset == 300);
    CHECK(visitor.state().language == "en");
}

TEST_CASE("a language that the pack does not have leads to the languages", "[visit]")
{
    auto visitor = arabic_reader();
    visitor.tap(ui::ChooseLanguage{"tlh"});
    CHECK(visitor.route() == Route{Screen::Languages, ""});
    CHECK(visitor.state().language == "ar");
}

TEST_CASE("French is one touch away and comes back the same way, on the same page", "[visit]")
{
    auto visitor = arabic_reader();
    visitor.tap(to(Screen::Page, "ame")).tap(ui::ScrollTo{300}).tap(ui::ToggleFrench{});
    CHECK(visitor.state().language == "fr");
    CHECK(visitor.state().own_language == "ar");
    visitor.tap(ui::ToggleFrench{});
    CHECK(visitor.state().language == "ar");
    CHECK(visitor.route() == Route{Screen::Page, "ame"});
    CHECK(visitor.state().offset == 300);
}

TEST_CASE("a reader of French has no other language to come back to, and is shown them", "[visit]")
{
    auto visitor = arabic_reader();
    visitor.tap(ui::ChooseLanguage{"fr"});
    CHECK(visitor.state().own_language.empty());
    visitor.tap(ui::ToggleFrench{});
    CHECK(visitor.route() == Route{Screen::Languages, ""});
}

TEST_CASE("another text size starts every screen at its top", "[visit]")
{
    auto visitor = arabic_reader();
    visitor.tap(to(Screen::Page, "ame")).tap(ui::ScrollTo{300}).tap(to(Screen::Display));
    visitor.tap(ui::SetScale{ui::Scale::Large}).tap(ui::GoBack{});
    CHECK(visitor.route() == Route{Screen::Page, "ame"});
    CHECK(visitor.state().offset == 0);
}

TEST_CASE("contrast changes neither place nor history", "[visit]")
{
    auto visitor = arabic_reader();
    visitor.tap(to(Screen::Page, "ame")).tap(ui::ScrollTo{300});
    auto const history = visitor.state().history;
    visitor.tap(ui::SetTheme{ui::ThemeKind::Contrast});
    CHECK(visitor.state().theme == ui::ThemeKind::Contrast);
    CHECK(visitor.state().offset == 300);
    CHECK(visitor.state().history == history);
}

TEST_CASE("who asks for a missing language is offered others, and back returns to the list as it was typed", "[visit]")
{
    Visitor visitor;
    visitor.tap(ui::Begin{}).tap(to(Screen::MissingLanguage)).tap(ui::TypeLetter{"w"}).tap(ui::AskForLanguage{"wo"});
    CHECK(visitor.route() == Route{Screen::MissingLanguage, "wo"});
    CHECK(visitor.state().asked_language == "wo");
    CHECK(visitor.counted.back() == Count{Event::LanguageMissing, "wo"});
    visitor.tap(ui::GoBack{});
    CHECK(visitor.state().asked_language.empty());
    CHECK(visitor.state().typed == "w");
    visitor.tap(ui::AskForLanguage{"wo"}).tap(ui::ChooseLanguage{"en"});
    CHECK(visitor.route() == Route{Screen::Home, ""});
    CHECK(visitor.state().typed.empty());
}

TEST_CASE("deleting a letter deletes a whole code point", "[visit]")
{
    Visitor visitor;
    visitor.tap(ui::Begin{}).tap(to(Screen::MissingLanguage));
    visitor.tap(ui::TypeLetter{"a"}).tap(ui::TypeLetter{"\u10E5"}).tap(ui::TypeLetter{"\U0001E900"}); // U+10E5, U+1E900
    visitor.tap(ui::TypeLetter{""});
    CHECK(visitor.state().typed == "a\u10E5");
    visitor.tap(ui::TypeLetter{""}).tap(ui::TypeLetter{""}).tap(ui::TypeLetter{""});
    CHECK(visitor.state().typed.empty());
}

TEST_CASE("the search field holds forty code points", "[visit]")
{
    Visitor visitor;
    visitor.tap(ui::Begin{}).tap(to(Screen::MissingLanguage));
    for (auto i = 0; i < 50; ++i)
        visitor.tap(ui::TypeLetter{"\u10E5"});
    CHECK(visitor.state().typed.size() == longest_typed * 3);
}

TEST_CASE("the way back is remembered for thirty-two screens, and then ends at home", "[visit]")
{
    auto visitor = arabic_reader();
    for (auto i = 0; i < 100; ++i)
        visitor.tap(to(Screen::Page, std::to_string(i)));
    CHECK(visitor.state().history.size() == longest_history);
    for (std::size_t i = 0; i < longest_history; ++i)
        visitor.tap(ui::GoBack{});
    CHECK(visitor.route() == Route{Screen::Page, "67"});
    visitor.tap(ui::GoBack{});
    CHECK(visitor.route() == Route{Screen::Home, ""});
}
