// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitor.h"

#include "support/catch.h"

using namespace parvis;
using namespace parvis::visit;
using namespace std::chrono_literals;
using ui::Screen;

namespace {

/// What the last input made the voice say.
std::optional<Speak> said(Visitor const& visitor)
{
    for (auto const& effect : visitor.effects)
        if (auto const* speak = std::get_if<Speak>(&effect)) return *speak;
    return std::nullopt;
}

Speak content(std::optional<std::size_t> from = {}, std::string language = {})
{
    return {Content{from, std::move(language)}};
}

/// One who has Arabic read aloud, at home.
Visitor arabic_listener()
{
    auto visitor = arabic_reader();
    visitor.tap(ui::Listen{});
    return visitor;
}

}

TEST_CASE("the tile of a language greets, its loudspeaker says the name too, and neither reads aloud", "[visit]")
{
    Visitor visitor;
    visitor.tap(ui::Begin{}).tap(ui::HearLanguage{"ka"});
    CHECK(said(visitor) == Speak{Name{"ka"}});
    CHECK(visitor.route().screen == Screen::Languages);
    visitor.tap(ui::ChooseLanguage{"ka"});
    CHECK(said(visitor) == Speak{Welcome{"ka"}});
    CHECK_FALSE(visitor.state().speech);
}

TEST_CASE("listening reads the screen from what is in view, and touching it again ends that", "[visit]")
{
    auto visitor = arabic_listener();
    CHECK(said(visitor) == content());
    CHECK(visitor.had(Count{Event::Listened, {}}));
    visitor.feel(Saying{3, 120, false});
    CHECK(visitor.state().speech->passage == 3);
    CHECK(visitor.state().offset == 120);
    visitor.tap(ui::Listen{});
    CHECK_FALSE(visitor.state().speech);
    CHECK(visitor.visit.voice == Voice::Silent);
}

TEST_CASE("a finger that comes down stops the voice, but not on its own controls", "[visit]")
{
    auto visitor = arabic_listener();
    visitor.feel(Press{ui::ChangeVolume{1}});
    CHECK_FALSE(visitor.had(StopSpeaking{}));
    visitor.feel(Press{ui::GoHome{}});
    CHECK(visitor.had(StopSpeaking{}));
    CHECK(visitor.state().speech->paused);
}

TEST_CASE("a dragging finger stops the voice", "[visit]")
{
    auto visitor = arabic_listener();
    visitor.feel(Drag{40});
    CHECK(visitor.had(StopSpeaking{}));
    CHECK(visitor.state().offset == 40);
}

TEST_CASE("who listens hears the next screen too", "[visit]")
{
    auto visitor = arabic_listener();
    visitor.tap(to(Screen::Theme, "sante"));
    CHECK(said(visitor) == content());
    visitor.feel(Activate{ui::GoBack{}}); // by a key, without a press
    CHECK(said(visitor) == content());
}

TEST_CASE("the voice pauses and goes on, repeats, and slows down", "[visit]")
{
    auto visitor = arabic_listener();
    visitor.feel(Saying{2, 0, false});
    visitor.tap(ui::PauseSpeech{});
    CHECK(visitor.had(PauseSpeaking{}));
    CHECK(visitor.state().speech->paused);
    visitor.tap(ui::PauseSpeech{});
    CHECK(visitor.had(ResumeSpeaking{}));
    visitor.tap(ui::SayAgain{});
    CHECK(said(visitor) == content(2));
    visitor.tap(ui::ChangePace{});
    CHECK(said(visitor) == Speak{Content{2, {}}, ui::Pace::Slow});
}

TEST_CASE("after the slowest pace comes the usual one", "[visit]")
{
    auto visitor = arabic_listener();
    for (auto const pace : {ui::Pace::Slow, ui::Pace::Slowest, ui::Pace::Normal}) {
        visitor.tap(ui::ChangePace{});
        CHECK(visitor.state().pace == pace);
    }
}

TEST_CASE("words that are touched while the screen is read are read from there on", "[visit]")
{
    auto visitor = arabic_listener();
    visitor.feel(Press{ui::ListenFrom{7}});
    CHECK(visitor.had(StopSpeaking{}));
    visitor.feel(Activate{ui::ListenFrom{7}});
    CHECK(said(visitor) == content(7));
    CHECK(visitor.state().speech->passage == 7);
    CHECK_FALSE(visitor.state().speech->paused);
}

TEST_CASE("keys have words read aloud though nothing was before", "[visit]")
{
    auto visitor = arabic_reader();
    visitor.feel(MoveFocus{{}, {}}).feel(Activate{ui::ListenFrom{2}});
    CHECK(said(visitor) == content(2));
    CHECK(visitor.state().speech);
    CHECK(visitor.has_counted(Count{Event::Listened, {}}));
}

TEST_CASE("what the keys are on is stopped, repeated, slowed down and made louder by keys", "[visit]")
{
    auto visitor = arabic_reader();
    visitor.feel(MoveFocus{{}, {}});
    auto const focused = Speak{Focused{}};
    CHECK(said(visitor) == focused);
    visitor.feel(Activate{ui::ChangeVolume{1}});
    CHECK(visitor.had(Loudness{ui::usual_volume + 1}));
    CHECK_FALSE(said(visitor)); // what is being said gets louder
    visitor.feel(Activate{ui::PauseSpeech{}});
    CHECK(visitor.had(StopSpeaking{}));
    visitor.feel(Activate{ui::PauseSpeech{}});
    CHECK(said(visitor) == focused);
    visitor.feel(SaidAll{}).feel(Activate{ui::SayAgain{}});
    CHECK(said(visitor) == focused);
    visitor.feel(SaidAll{}).feel(Activate{ui::ChangePace{}});
    CHECK(said(visitor) == Speak{Focused{}, ui::Pace::Slow});
    visitor.feel(SaidAll{}).feel(Activate{ui::ChangeVolume{-1}});
    CHECK(said(visitor) == Speak{Focused{}, ui::Pace::Slow});
    CHECK(visitor.route().screen == Screen::Home);
}

TEST_CASE("when all has been said, continuing begins anew", "[visit]")
{
    auto visitor = arabic_listener();
    visitor.feel(Saying{9, 0, false}).feel(SaidAll{});
    CHECK(visitor.state().speech->paused);
    visitor.tap(ui::PauseSpeech{});
    CHECK(said(visitor) == content());
}

TEST_CASE("the volume has its bounds, and is the usual one again after the visit", "[visit]")
{
    auto visitor = arabic_listener();
    visitor.tap(ui::ChangeVolume{ui::volume_steps});
    CHECK(visitor.had(Loudness{ui::volume_steps - 1}));
    visitor.tap(ui::ChangeVolume{-2 * ui::volume_steps});
    CHECK(visitor.had(Loudness{0}));
    visitor.tap(ui::Finish{});
    CHECK(visitor.had(Loudness{ui::usual_volume}));
}

TEST_CASE("finishing stops what is read", "[visit]")
{
    auto visitor = arabic_listener();
    visitor.feel(Activate{ui::Finish{}});
    CHECK(visitor.had(StopSpeaking{}));
    CHECK(visitor.visit.voice == Voice::Aside);
    CHECK_FALSE(visitor.state().speech);
}

TEST_CASE("one language is read, and another is heard until a new one is chosen", "[visit]")
{
    auto visitor = arabic_reader();
    visitor.tap(to(Screen::Theme, "sante")).tap(to(Screen::Voices)).tap(ui::ListenIn{"ka"});
    CHECK(visitor.route() == ui::Route{Screen::Theme, "sante"});
    CHECK(visitor.state().language == "ar");
    CHECK(said(visitor) == content({}, "ka"));
    visitor.tap(to(Screen::Languages)).tap(ui::ChooseLanguage{"en"});
    CHECK(said(visitor) == content());
}

TEST_CASE("nobody who listens is warned while the voice speaks", "[visit]")
{
    auto visitor = arabic_listener();
    for (auto i = std::size_t{0}; i < 20; ++i) {
        visitor.wait(30s);
        visitor.feel(Saying{i, 0, false});
    }
    CHECK_FALSE(visitor.state().seconds_left);
    visitor.feel(SaidAll{}).wait(visitor.times.idle * visitor.times.assistive_factor + 1s);
    CHECK(visitor.state().seconds_left);
}

TEST_CASE("a headset that is plugged in is spoken to at once; pulled out, the visit is about to end", "[visit]")
{
    Visitor visitor;
    visitor.feel(HeadsetMoved{true});
    CHECK(visitor.route().screen == Screen::Languages);
    CHECK(said(visitor) == content());
    visitor.tap(ui::ChooseLanguage{"ar"}).feel(HeadsetMoved{false});
    CHECK(visitor.had(StopSpeaking{}));
    CHECK(visitor.had(Chime{}));
    CHECK(said(visitor) == Speak{Warning{}});
    REQUIRE(visitor.state().seconds_left);
    CHECK(*visitor.state().seconds_left >= 20);
    visitor.wait(2min);
    CHECK(visitor.route().screen == Screen::Attract);
}

TEST_CASE("a headset has a volume of its own, which begins with the usual one", "[visit]")
{
    auto visitor = arabic_listener();
    visitor.tap(ui::ChangeVolume{1});
    visitor.feel(HeadsetMoved{true});
    CHECK(visitor.had(Loudness{ui::usual_volume, Output::Headset}));
    visitor.tap(ui::ChangeVolume{1});
    CHECK(visitor.had(Loudness{ui::usual_volume + 1, Output::Headset}));
    visitor.tap(ui::Finish{});
    CHECK(visitor.had(Loudness{ui::usual_volume, Output::Headset})); // it is still plugged in
    visitor.feel(HeadsetMoved{false});
    CHECK(visitor.had(Loudness{ui::usual_volume, Output::Loudspeaker}));
    CHECK(visitor.route().screen == Screen::Attract);
}

TEST_CASE("each turn of the first screen is a call in its language", "[visit]")
{
    Visitor visitor;
    visitor.wait(visitor.times.attract_turn);
    CHECK(said(visitor) == Speak{Call{visitor.languages.at(static_cast<std::size_t>(visitor.state().turn))}});
    visitor.feel(Press{ui::Begin{}});
    CHECK(visitor.had(StopSpeaking{}));
}
