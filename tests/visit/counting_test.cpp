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
                                                {Event::LastedHalfMinute, ""},
                                                {Event::SessionEnds, ""}});
}

TEST_CASE("a page is read once it was on the screen for ten seconds", "[visit]")
{
    auto visitor = arabic_reader();
    visitor.tap(to(Screen::Page, "rsa")).wait(9s).tap(to(Screen::Page, "ame")).wait(10s);
    visitor.tap(ui::ToggleFrench{}).wait(5s);
    CHECK_FALSE(visitor.has_counted({Event::PageRead, "ame"}));
    visitor.tap(ui::GoBack{});
    CHECK(visitor.has_counted({Event::PageRead, "ame"}));
    CHECK_FALSE(visitor.has_counted({Event::PageRead, "rsa"}));
}

TEST_CASE("contact details are found once they were on the screen for five seconds", "[visit]")
{
    auto visitor = arabic_reader();
    visitor.tap(to(Screen::Place, "cpam")).wait(4s).tap(ui::GoBack{});
    CHECK_FALSE(visitor.has_counted({Event::ContactShown, "cpam"}));
    visitor.tap(to(Screen::Place, "cpam")).wait(5s).tap(to(Screen::Emergency)).wait(6s).tap(ui::Finish{});
    CHECK(visitor.has_counted({Event::ContactShown, "cpam"}));
    CHECK(visitor.has_counted({Event::ContactShown, ""}));
}

TEST_CASE("the page that a visit ends on is read too", "[visit]")
{
    auto visitor = arabic_reader();
    visitor.tap(to(Screen::Page, "ame")).wait(12s).tap(ui::Finish{});
    CHECK(visitor.has_counted({Event::PageRead, "ame"}));
}

TEST_CASE("one action within five seconds is only a contact", "[visit]")
{
    Visitor hasty;
    hasty.tap(ui::Begin{}).tap(ui::ChooseLanguage{"ar"}).wait(4s).tap(ui::Finish{});
    CHECK(hasty.has_counted({Event::OnlyContact, ""}));
    Visitor slow;
    slow.tap(ui::Begin{}).tap(ui::ChooseLanguage{"ar"}).wait(5s).tap(ui::Finish{});
    CHECK_FALSE(slow.has_counted({Event::OnlyContact, ""}));
    auto busy = arabic_reader();
    busy.tap(to(Screen::Help)).tap(ui::Finish{});
    CHECK_FALSE(busy.has_counted({Event::OnlyContact, ""}));
}

TEST_CASE("a session lasts from its first action to its last, not until the screen is erased", "[visit]")
{
    auto visitor = arabic_reader();
    visitor.wait(40s).tap(to(Screen::Page, "ame")).wait(80s);
    CHECK(visitor.route().screen == Screen::Attract);
    CHECK(visitor.has_counted({Event::LastedTwoMinutes, ""}));
}

TEST_CASE("answers count for the page on the screen, and are remembered there", "[visit]")
{
    auto visitor = arabic_reader();
    visitor.tap(ui::AnswerKnowledge{ui::Knowledge::Knew});
    visitor.tap(to(Screen::Page, "ame")).tap(ui::AnswerKnowledge{ui::Knowledge::AfraidToAsk});
    visitor.tap(ui::RatePage{ui::Usefulness::NotUseful});
    CHECK_FALSE(visitor.has_counted({Event::Knew, ""}));
    CHECK(visitor.has_counted({Event::AfraidToAsk, "ame"}));
    CHECK(visitor.has_counted({Event::NotUseful, "ame"}));
    CHECK(visitor.state().known.at("ame") == ui::Knowledge::AfraidToAsk);
    CHECK(visitor.state().useful.at("ame") == ui::Usefulness::NotUseful);
}

TEST_CASE("the mediator's tally counts at the end, slips taken back", "[visit]")
{
    auto visitor = arabic_reader();
    visitor.tap(ui::ChangeTally{ui::Meeting::Alone, 1});
    visitor.tap(to(Screen::Tally));
    for (auto const change : {1, 1, -1, 1})
        visitor.tap(ui::ChangeTally{ui::Meeting::Interpreted, change});
    visitor.tap(ui::ChangeTally{ui::Meeting::Alone, -1});
    CHECK(visitor.state().tally == std::array{0, 0, 2, 0});
    CHECK_FALSE(visitor.has_counted({Event::MetInterpreted, ""}));
    visitor.tap(ui::Finish{});
    CHECK(std::ranges::count(visitor.counted, Count{Event::MetInterpreted, ""}) == 2);
    CHECK_FALSE(visitor.has_counted({Event::MetAlone, ""}));
}

TEST_CASE("modes that help to read are counted when they are switched on", "[visit]")
{
    auto visitor = arabic_reader();
    visitor.tap(ui::SetScale{ui::Scale::Normal}).tap(ui::SetTheme{ui::ThemeKind::Standard});
    CHECK_FALSE(visitor.has_counted({Event::LargeText, ""}));
    visitor.tap(ui::SetScale{ui::Scale::Largest}).tap(ui::SetTheme{ui::ThemeKind::Contrast});
    CHECK(visitor.has_counted({Event::LargeText, ""}));
    CHECK(visitor.has_counted({Event::HighContrast, ""}));
}

TEST_CASE("a page that shows French for want of a translation is counted, and wakes nobody", "[visit]")
{
    auto visitor = arabic_reader();
    visitor.tap(to(Screen::Page, "ame"));
    auto const before = visitor.visit.last_input;
    visitor.wait(1s).feel(Untranslated{});
    CHECK(visitor.has_counted({Event::Untranslated, "ame"}));
    CHECK(visitor.visit.last_input == before);
    CHECK_FALSE(visitor.redrawn());
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

TEST_CASE("finish and erase leaves nothing of the visit but a farewell in its language", "[visit]")
{
    auto visitor = arabic_reader();
    visitor.tap(to(Screen::Page, "ame")).tap(ui::SetScale{ui::Scale::Largest}).tap(ui::Finish{});
    screens::State left;
    left.language = "ar";
    left.leaving = true;
    CHECK(visitor.state() == left);
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
