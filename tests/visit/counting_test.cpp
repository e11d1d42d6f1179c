// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitor.h"

#include "support/catch.h"

using namespace parvis;
using namespace parvis::visit;
using namespace std::chrono_literals;
using ui::Screen;

TEST_CASE("a touch that goes no further is a contact, not a session", "[visit]")
{
    Visitor visitor;
    visitor.tap(ui::Begin{});
    CHECK(visitor.counted == std::vector<Count>{{Event::Contact, ""}});
    visitor.wait(80s);
    CHECK(visitor.counted.size() == 1);
}

TEST_CASE("a visit counts what was opened, by id, and its end", "[visit]")
{
    auto visitor = arabic_reader();
    visitor.tap(to(Screen::Theme, "health"))
        .tap(to(Screen::Page, "ame"))
        .tap(ui::GoBack{})
        .tap(to(Screen::Place, "malakoff"));
    visitor.tap(ui::Finish{});
    CHECK(visitor.counted == std::vector<Count>{{Event::Contact, ""},
                                                {Event::SessionBegins, ""},
                                                {Event::LanguageChosen, "ar"},
                                                {Event::ThemeOpened, "health"},
                                                {Event::PageOpened, "ame"},
                                                {Event::PlaceOpened, "malakoff"},
                                                {Event::SessionEnds, ""}});
}

TEST_CASE("a page on which one is already is not opened again", "[visit]")
{
    auto visitor = arabic_reader();
    visitor.tap(to(Screen::Page, "ame"));
    auto const before = visitor.counted;
    visitor.tap(to(Screen::Page, "ame"));
    CHECK(visitor.counted == before);
}

TEST_CASE("what is typed is never counted", "[visit]")
{
    Visitor visitor;
    visitor.tap(ui::Begin{}).tap(to(Screen::MissingLanguage)).tap(ui::TypeLetter{"q"}).tap(ui::TypeLetter{"z"});
    visitor.tap(ui::Finish{});
    for (auto const& count : visitor.counted)
        CHECK(count.id.empty());
}

TEST_CASE("finish and erase leaves nothing of the visit", "[visit]")
{
    auto visitor = arabic_reader();
    visitor.tap(to(Screen::Page, "ame")).tap(ui::SetScale{ui::Scale::Largest}).tap(ui::Finish{});
    CHECK(visitor.state() == screens::State{});
    CHECK(visitor.had(SwapPack{}));
    CHECK_FALSE(visitor.visit.in_session);
}

TEST_CASE("a target shows that it is pressed, once", "[visit]")
{
    auto visitor = arabic_reader();
    visitor.feel(Press{ui::GoBack{}});
    CHECK(visitor.redrawn());
    CHECK(visitor.state().pressed == ui::Action{ui::GoBack{}});
    visitor.feel(Press{ui::GoBack{}});
    CHECK_FALSE(visitor.redrawn());
    visitor.feel(Press{std::nullopt});
    CHECK(visitor.redrawn());
}
