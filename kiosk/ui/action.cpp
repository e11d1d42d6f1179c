// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/action.h"

namespace parvis::ui {
namespace {

struct Describe {
    std::string operator()(Begin const&) const { return "begin"; }
    std::string operator()(GoTo const& to) const
    {
        auto const screen = "go-to " + std::string(name(to.route.screen));
        return to.route.id.empty() ? screen : screen + " " + to.route.id;
    }
    std::string operator()(GoBack const&) const { return "back"; }
    std::string operator()(GoHome const&) const { return "home"; }
    std::string operator()(ChooseLanguage const& choice) const { return "language " + choice.code; }
    std::string operator()(ToggleFrench const&) const { return "french"; }
    std::string operator()(SetScale const& set) const { return "scale " + std::to_string(static_cast<int>(set.scale)); }
    std::string operator()(SetTheme const& set) const
    {
        return set.theme == ThemeKind::Contrast ? "theme contrast" : "theme standard";
    }
    std::string operator()(SetReach const& set) const
    {
        return set.reach == Reach::Seated ? "reach seated" : "reach standing";
    }
    std::string operator()(ScrollTo const& scroll) const { return "scroll-to " + std::to_string(scroll.offset); }
    std::string operator()(AskForLanguage const& ask) const { return "ask-for " + ask.code; }
    std::string operator()(TypeLetter const& key) const { return key.letter.empty() ? "delete" : "type " + key.letter; }
    std::string operator()(AnswerKnowledge const& answer) const
    {
        return "knowledge " + std::to_string(static_cast<int>(answer.knowledge));
    }
    std::string operator()(RatePage const& rate) const
    {
        return rate.usefulness == Usefulness::Useful ? "useful" : "not-useful";
    }
    std::string operator()(ChangeTally const& tally) const
    {
        return "tally " + std::to_string(static_cast<int>(tally.meeting)) + (tally.change > 0 ? " more" : " less");
    }
    std::string operator()(Listen const&) const { return "listen"; }
    std::string operator()(PauseSpeech const&) const { return "pause"; }
    std::string operator()(SayAgain const&) const { return "say-again"; }
    std::string operator()(ChangePace const&) const { return "pace"; }
    std::string operator()(ChangeVolume const& change) const { return change.steps > 0 ? "louder" : "softer"; }
    std::string operator()(ListenFrom const& from) const { return "listen-from " + std::to_string(from.passage); }
    std::string operator()(HearLanguage const& hear) const { return "hear " + hear.code; }
    std::string operator()(ListenIn const& listen) const { return "listen-in " + listen.code; }
    std::string operator()(MoreTime const&) const { return "more-time"; }
    std::string operator()(Finish const&) const { return "finish"; }
};

}

std::string describe(Action const& action)
{
    return std::visit(Describe{}, action);
}

std::string_view name(Screen screen)
{
    switch (screen) {
    case Screen::Attract:
        return "attract";
    case Screen::Languages:
        return "languages";
    case Screen::MissingLanguage:
        return "missing-language";
    case Screen::Home:
        return "home";
    case Screen::Theme:
        return "theme";
    case Screen::Page:
        return "page";
    case Screen::Places:
        return "places";
    case Screen::Place:
        return "place";
    case Screen::Today:
        return "today";
    case Screen::Emergency:
        return "emergency";
    case Screen::Help:
        return "help";
    case Screen::About:
        return "about";
    case Screen::Accessibility:
        return "accessibility";
    case Screen::Display:
        return "display";
    case Screen::Recorded:
        return "recorded";
    case Screen::Tally:
        return "tally";
    case Screen::Voices:
        return "voices";
    case Screen::BackSoon:
        return "back-soon";
    }
    return "unknown";
}

std::optional<Screen> find_screen(std::string_view wanted)
{
    for (auto screen = Screen::Attract; screen <= Screen::BackSoon; screen = Screen{static_cast<int>(screen) + 1})
        if (name(screen) == wanted) return screen;
    return std::nullopt;
}

}
