// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitor.h"

#include "base/utf8.h"
#include "support/catch.h"
#include "visit/navigation.h"

#include <random>

using namespace parvis;
using namespace parvis::visit;
using namespace std::chrono_literals;
using ui::Screen;

namespace {

#ifdef NDEBUG
constexpr int inputs = 1'000'000;
#else
constexpr int inputs = 50'000; // the sanitizers take their time
#endif

/// Fingers that know nothing of what the screen shows: every action, on every screen, and all lengths of time.
class Fingers {
public:
    explicit Fingers(std::uint32_t seed) : m_random(seed) {}

    Input input()
    {
        switch (below(19)) {
        case 16:
            return Saying{static_cast<std::size_t>(below(30)), below(4000), below(2) == 0};
        case 17:
            return SaidAll{};
        case 18:
            return HeadsetMoved{below(2) == 0};
        case 0:
            return Press{std::nullopt};
        case 1:
            return Press{action()};
        case 2:
            return Drag{below(4000) - 1000};
        case 3:
        case 4:
        case 5:
            return Tick{};
        case 6:
            return below(2) == 0 ? Input{Presence{}} : Input{visit::Touch{}};
        case 7:
            return MoveFocus{{action(), static_cast<std::size_t>(below(3))}, below(4000) - 1000};
        default:
            return Activate{action()};
        }
    }

    std::chrono::milliseconds pause()
    {
        switch (below(200)) {
        case 0:
            return 90s;
        case 1:
            return 24h;
        case 2:
            return 65s;
        default:
            return std::chrono::milliseconds(below(1500));
        }
    }

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<std::uint32_t>(limit)); }
    std::string letter() { return std::array{"", "a", "\u00E9", "\u10E5", "\U0001E900"}.at(below(5)); }
    std::string code() { return std::array{"fr", "fr-simple", "ar", "ka", "en", "unknown"}.at(below(6)); }
    ui::Route route()
    {
        return {static_cast<Screen>(below(static_cast<int>(Screen::BackSoon) + 1)), std::to_string(below(20))};
    }

    ui::Action action()
    {
        switch (below(53)) {
        case 40:
            return ui::AnswerKnowledge{static_cast<ui::Knowledge>(below(4))};
        case 41:
            return ui::RatePage{static_cast<ui::Usefulness>(below(2))};
        case 42:
        case 43:
            return ui::ChangeTally{static_cast<ui::Meeting>(below(4)), below(3) - 1};
        case 44:
        case 45:
            return ui::Listen{};
        case 46:
            return ui::PauseSpeech{};
        case 47:
            return ui::SayAgain{};
        case 48:
            return ui::ChangePace{};
        case 49:
            return ui::ChangeVolume{below(9) - 4};
        case 50:
            return ui::HearLanguage{code()};
        case 51:
            return ui::ListenIn{code()};
        case 52:
            return ui::ListenFrom{static_cast<std::size_t>(below(30))};
        case 0:
            return ui::Finish{};
        case 1:
            return ui::MoreTime{};
        case 2:
            return ui::SetTheme{below(2) == 0 ? ui::ThemeKind::Standard : ui::ThemeKind::Contrast};
        case 3:
            return ui::SetScale{std::array{ui::Scale::Normal, ui::Scale::Large, ui::Scale::Largest}.at(below(3))};
        case 4:
        case 5:
            return ui::ToggleFrench{};
        case 6:
        case 7:
            return ui::ChooseLanguage{code()};
        case 8:
            return ui::AskForLanguage{code()};
        case 9:
        case 10:
            return ui::ScrollTo{below(4000) - 1000};
        case 11:
        case 12:
        case 13:
        case 14:
        case 15:
            return ui::TypeLetter{letter()};
        case 16:
        case 17:
            return ui::Begin{};
        case 18:
        case 19:
            return ui::GoHome{};
        case 20:
        case 21:
        case 22:
        case 23:
        case 24:
        case 25:
            return ui::GoBack{};
        default:
            return ui::GoTo{route()};
        }
    }

    std::mt19937 m_random;
};

/// What must hold in every state; empty, or what does not.
std::string broken_rule(Visitor const& visitor)
{
    auto const& state = visitor.state();
    auto const screen = state.route.screen;
    auto const known = [&](std::string const& code) {
        return std::ranges::find(visitor.languages, code) != visitor.languages.end();
    };
    if (screen == Screen::BackSoon) return "back soon is no part of a visit";
    if (!known(state.language)) return "an unknown language";
    if (!state.own_language.empty() && (state.own_language == "fr" || !known(state.own_language)))
        return "an impossible own language";
    if (state.offset < 0) return "scrolled above the top";
    if (state.history.size() > longest_history) return "an unbounded history";
    for (auto const& visited : state.history)
        if (visited.route.screen == Screen::Attract) return "the first screen in the history";
    if (count_code_points(state.typed) > longest_typed) return "an unbounded search field";
    if (screen != Screen::MissingLanguage && !(state.typed.empty() && state.asked_language.empty()))
        return "typed text outlives its screen";
    if (state.seconds_left && (*state.seconds_left < 1 || *state.seconds_left > 60)) return "an impossible count-down";
    if (state.speech && !state.speech->paused && visitor.visit.voice != Voice::Content)
        return "the light is on, and nobody speaks";
    if (state.volume < 0 || state.volume >= ui::volume_steps) return "an impossible volume";
    if (screen == Screen::Attract) {
        if (visitor.visit.in_session) return "a session on the first screen";
        auto first = screens::State{};
        first.turn = state.turn;
        first.leaving = state.leaving;
        if (state.leaving) first.language = state.language;
        first.pressed = state.pressed;
        first.focus = state.focus;
        if (state != first) return "the first screen remembers a visit";
    }
    return {};
}

/// The bar's home and finish, or the warning's "more time" before them, must work from here.
std::string dead_end(Visitor const& visitor)
{
    auto after = [&](Visit const& from, ui::Action action) {
        return step(from, Activate{std::move(action)}, visitor.now, visitor.languages, visitor.times).visit;
    };
    if (after(visitor.visit, ui::Finish{}).state.route.screen !=
        (visitor.route().screen == Screen::Attract ? Screen::Languages : Screen::Attract))
        return "finish does not finish";
    if (visitor.route().screen == Screen::Attract) return {};
    auto const unwarned = visitor.state().seconds_left ? after(visitor.visit, ui::MoreTime{}) : visitor.visit;
    if (after(unwarned, ui::GoHome{}).state.route.screen != Screen::Home) return "no way home";
    return {};
}

}

TEST_CASE("a million senseless inputs find no dead end, and always a way home", "[visit]")
{
    Visitor visitor;
    Fingers fingers(20261123);
    auto sessions = 0;
    for (auto i = 0; i < inputs; ++i) {
        visitor.now += fingers.pause();
        auto const input = fingers.input();
        visitor.feel(input);
        visitor.counted.clear();
        sessions += visitor.had(Count{Event::SessionEnds, ""}) ? 1 : 0;
        auto const trouble = broken_rule(visitor) + dead_end(visitor);
        if (!trouble.empty()) FAIL("input " << i << ": " << trouble);
        if (std::holds_alternative<Tick>(input) && visitor.wake <= visitor.now)
            FAIL("input " << i << ": it never sleeps");
    }
    CHECK(sessions > inputs / 200); // the inputs did go through whole visits
}
