// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

/// What a touch on a target means: plain values, decided by the screen that shows the target and carried out by the
/// visit.
namespace parvis::ui {

enum class Screen {
    Attract,
    Languages,
    MissingLanguage,
    Home,
    Theme,
    Page,
    Places,
    Place,
    Today,
    Emergency,
    Help,
    About,
    Accessibility,
    Display,
    Recorded,
    Tally,
    Voices,
    BackSoon,
};

/// A screen and what it shows; `id` is a theme's, page's or place's, or empty.
struct Route {
    Screen screen = Screen::Attract;
    std::string id;

    friend bool operator==(Route const&, Route const&) = default;
};

enum class Scale { Normal = 100, Large = 150, Largest = 200 };
enum class ThemeKind { Standard, Contrast };
/// How high controls may be: wherever the screen is, or low enough for a seated person.
enum class Reach { Standing, Seated };
/// How fast is spoken, in percent.
enum class Pace { Normal = 100, Slow = 80, Slowest = 65 };
/// Slower; after the slowest the usual one again.
constexpr Pace next_pace(Pace pace)
{
    if (pace == Pace::Normal) return Pace::Slow;
    return pace == Pace::Slow ? Pace::Slowest : Pace::Normal;
}
/// Each step is 6 dB, the last is the loudest.
constexpr int volume_steps = 4;
constexpr int usual_volume = 2;

/// Wakes the kiosk from its first screen.
struct Begin {
    friend bool operator==(Begin const&, Begin const&) = default;
};
struct GoTo {
    Route route;
    friend bool operator==(GoTo const&, GoTo const&) = default;
};
struct GoBack {
    friend bool operator==(GoBack const&, GoBack const&) = default;
};
struct GoHome {
    friend bool operator==(GoHome const&, GoHome const&) = default;
};
struct ChooseLanguage {
    std::string code;
    friend bool operator==(ChooseLanguage const&, ChooseLanguage const&) = default;
};
/// To French, same page, and back again.
struct ToggleFrench {
    friend bool operator==(ToggleFrench const&, ToggleFrench const&) = default;
};
struct SetScale {
    Scale scale;
    friend bool operator==(SetScale const&, SetScale const&) = default;
};
struct SetTheme {
    ThemeKind theme;
    friend bool operator==(SetTheme const&, SetTheme const&) = default;
};
struct SetReach {
    Reach reach;
    friend bool operator==(SetReach const&, SetReach const&) = default;
};
/// Scrolls the screen's content to `offset` pixels from its top. A screen computes the offset, so that no row is cut by
/// a page button.
struct ScrollTo {
    int offset;
    friend bool operator==(ScrollTo const&, ScrollTo const&) = default;
};
/// "My language is not here": the language asked for, by code of the world list.
struct AskForLanguage {
    std::string code;
    friend bool operator==(AskForLanguage const&, AskForLanguage const&) = default;
};
/// A key of the on-screen keyboard; empty deletes the last letter.
struct TypeLetter {
    std::string letter;
    friend bool operator==(TypeLetter const&, TypeLetter const&) = default;
};
/// "Did you know this right?", of the page that shows.
enum class Knowledge { DidNotKnow, Knew, AlreadyHave, AfraidToAsk };
struct AnswerKnowledge {
    Knowledge knowledge;
    friend bool operator==(AnswerKnowledge const&, AnswerKnowledge const&) = default;
};
/// Whether the page that shows was useful.
enum class Usefulness { Useful, NotUseful };
struct RatePage {
    Usefulness usefulness;
    friend bool operator==(RatePage const&, RatePage const&) = default;
};
/// How a mediator met somebody on an outing. Referred: led on to a service, besides.
enum class Meeting { Alone, Accompanied, Interpreted, Referred };
/// One person more in the mediator's tally, or one less.
struct ChangeTally {
    Meeting meeting;
    int change;
    friend bool operator==(ChangeTally const&, ChangeTally const&) = default;
};
/// Reading aloud on or off.
struct Listen {
    friend bool operator==(Listen const&, Listen const&) = default;
};
/// Pauses the voice, or lets it go on.
struct PauseSpeech {
    friend bool operator==(PauseSpeech const&, PauseSpeech const&) = default;
};
/// The same once more.
struct SayAgain {
    friend bool operator==(SayAgain const&, SayAgain const&) = default;
};
/// To the next pace.
struct ChangePace {
    friend bool operator==(ChangePace const&, ChangePace const&) = default;
};
/// Louder by so many steps, or softer.
struct ChangeVolume {
    int steps;
    friend bool operator==(ChangeVolume const&, ChangeVolume const&) = default;
};
/// Reads the content aloud from this passage on (DisplayList::reading).
struct ListenFrom {
    std::size_t passage;
    friend bool operator==(ListenFrom const&, ListenFrom const&) = default;
};
/// The language says its own name, and greets.
struct HearLanguage {
    std::string code;
    friend bool operator==(HearLanguage const&, HearLanguage const&) = default;
};
/// What is read is heard in this language from now on, whatever language it is written in.
struct ListenIn {
    std::string code;
    friend bool operator==(ListenIn const&, ListenIn const&) = default;
};
struct MoreTime {
    friend bool operator==(MoreTime const&, MoreTime const&) = default;
};
/// Finish and erase.
struct Finish {
    friend bool operator==(Finish const&, Finish const&) = default;
};

using Action =
    std::variant<Begin, GoTo, GoBack, GoHome, ChooseLanguage, ToggleFrench, SetScale, SetTheme, SetReach, ScrollTo,
                 AskForLanguage, TypeLetter, AnswerKnowledge, RatePage, ChangeTally, Listen, PauseSpeech, SayAgain,
                 ChangePace, ChangeVolume, ListenFrom, HearLanguage, ListenIn, MoreTime, Finish>;

/// One line for dumps and tests, such as "go-to page ame".
std::string describe(Action const& action);
/// As the command line and dumps write it, such as "missing-language".
std::string_view name(Screen screen);
std::optional<Screen> find_screen(std::string_view name);

}
