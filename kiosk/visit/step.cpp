// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/counting.h"
#include "visit/idle.h"
#include "visit/listening.h"
#include "visit/navigation.h"
#include "visit/visit.h"

#include <algorithm>
#include <utility>

namespace parvis::visit {
namespace {

using ui::Screen;

/// A screen that an action may lead to. The first screen ends a visit: that takes Finish.
bool is_in_visit(Screen screen)
{
    return screen != Screen::Attract && screen != Screen::BackSoon;
}

/// One step under way.
class Stepping {
public:
    Stepping(Visit& visit, Instant now, std::vector<std::string> const& languages, Times const& times,
             std::vector<Effect>& effects)
        : m_visit(visit), m_state(visit.state), m_now(now), m_languages(languages), m_times(times), m_effects(effects)
    {
    }

    void take(Press const& press)
    {
        // A finger on "more time" or "finish" must find its button still there when it lifts: the count-down starts
        // again, and stays.
        if (press.action && m_state.seconds_left) {
            m_visit.last_input += m_now - warning_time(m_visit, m_times);
            m_state.seconds_left = seconds_left(m_visit, m_now, m_times);
        } else {
            somebody_is_there();
        }
        m_state.pressed = press.action;
        m_state.focus.reset();
        if (press.action && !controls_speech(*press.action)) hush(m_visit, m_effects);
    }

    void take(Activate const& activate)
    {
        auto const warned = m_state.seconds_left.has_value();
        somebody_is_there();
        if (!controls_speech(activate.action)) hush(m_visit, m_effects);
        m_state.pressed.reset();
        // What lies beneath the warning was not what the finger meant.
        if (warned && !std::holds_alternative<ui::Finish>(activate.action)) return;
        if (m_state.route.screen == Screen::Attract)
            arrive(activate.action);
        else
            act_in_session(activate.action);
        if (m_visit.voice == Voice::Silent && !controls_speech(activate.action)) say_what_came();
    }

    void take(Drag const& drag)
    {
        auto const warned = m_state.seconds_left.has_value();
        somebody_is_there();
        m_state.pressed.reset();
        m_state.focus.reset();
        hush(m_visit, m_effects);
        if (!warned && m_state.route.screen != Screen::Attract) m_state.offset = std::max(0, drag.offset);
    }

    void take(Touch const&)
    {
        somebody_is_there();
        m_state.focus.reset();
    }

    void take(MoveFocus const& move)
    {
        auto const warned = m_state.seconds_left.has_value();
        somebody_is_there();
        m_visit.keys_used = true;
        // The key answered the warning.
        if (warned) return;
        m_state.focus = ui::Focus{move.node};
        if (move.offset && m_state.route.screen != Screen::Attract) m_state.offset = std::max(0, *move.offset);
        hush(m_visit, m_effects);
        say_focus(m_visit, m_effects);
    }

    void take(Tick const&)
    {
        if (m_state.route.screen == Screen::Attract) {
            turn();
        } else if (m_now >= end_time(m_visit, m_times)) {
            finish();
        } else {
            auto const left = seconds_left(m_visit, m_now, m_times);
            if (left && !m_state.seconds_left) warn();
            m_state.seconds_left = left;
        }
    }

    void take(Presence const&) { somebody_is_there(); }

    void take(Untranslated const&)
    {
        if (m_state.route.screen == Screen::Page) count(Event::Untranslated, m_state.route.id);
    }

    void take(Saying const& saying)
    {
        // Who listens needs no hands; the warning waits until all has been said.
        if (!m_state.seconds_left) m_visit.last_input = m_now;
        follow(m_visit, saying);
    }

    void take(SaidAll const& said) { follow(m_visit, said); }

    void take(HeadsetMoved const& moved)
    {
        switch_output(m_visit, moved.plugged ? Output::Headset : Output::Loudspeaker, m_effects);
        if (moved.plugged) {
            somebody_is_there();
            begin_session();
            end_farewell();
            if (m_state.route.screen == Screen::Attract) go_to(m_state, {Screen::Languages, {}});
            read_aloud(m_visit, std::nullopt, m_effects);
        } else if (m_state.route.screen != Screen::Attract) {
            // Whoever listened in private may have gone: a warning, and the end.
            stop_listening(m_visit, m_effects);
            m_visit.last_input -= warning_time(m_visit, m_times) - m_now;
            m_state.seconds_left = seconds_left(m_visit, m_now, m_times);
            warn();
        }
    }

private:
    /// Who listens hears what came of an action, and so does who uses keys: they may not see the screen.
    void say_what_came()
    {
        if (m_state.speech)
            read_aloud(m_visit, std::nullopt, m_effects);
        else
            say_focus(m_visit, m_effects);
    }

    void somebody_is_there()
    {
        m_visit.last_input = m_now;
        m_state.seconds_left.reset();
    }

    /// By sound too, and in words for those who rely on them.
    void warn()
    {
        m_effects.emplace_back(Chime{});
        if (m_visit.listened || m_visit.keys_used)
            say(m_visit, {Warning{m_state.heard_language}, m_state.pace}, m_effects);
    }

    void turn()
    {
        if (m_now < m_visit.last_turn + m_times.attract_turn) return;
        end_farewell();
        m_visit.last_turn = m_now;
        m_effects.emplace_back(SwapPack{});
        if (m_now >= m_visit.last_input + m_times.idle) {
            m_state.focus.reset();
            m_visit.keys_used = false;
        }
        m_state.turn = (m_state.turn + 1) % std::max(1, static_cast<int>(m_languages.size()));
        if (!m_languages.empty()) say(m_visit, {Call{m_languages[static_cast<std::size_t>(m_state.turn)]}}, m_effects);
    }

    void count(Event event, std::string id = {}) { m_effects.emplace_back(Count{event, std::move(id)}); }

    void count_all(std::vector<Count> const& counts)
    {
        m_effects.insert(m_effects.end(), counts.begin(), counts.end());
    }

    /// What the stay on this screen was worth.
    void count_stay(ui::Route const& route) { count_all(counts_of_stay(route, m_now - m_visit.shown_since)); }

    void begin_session()
    {
        if (m_visit.in_session) return;
        count(Event::SessionBegins);
        m_visit.in_session = true;
        m_visit.session_begin = m_now;
    }

    void act_in_session(ui::Action const& action)
    {
        begin_session();
        if (!std::holds_alternative<ui::Finish>(action)) ++m_visit.actions;
        auto const before = m_state.route;
        std::visit([this](auto const& value) { act(value); }, action);
        if (m_visit.in_session && m_state.route != before) count_stay(before);
    }

    /// On the first screen, what is no way to another one wakes the kiosk.
    void arrive(ui::Action const& action)
    {
        count(Event::Contact);
        end_farewell();
        auto const* elsewhere = std::get_if<ui::GoTo>(&action);
        if ((elsewhere && is_in_visit(elsewhere->route.screen)) || std::holds_alternative<ui::ChooseLanguage>(action)) {
            act_in_session(action);
        } else {
            go_to(m_state, {Screen::Languages, {}});
        }
    }

    void finish()
    {
        if (m_visit.in_session) {
            count_stay(m_state.route);
            count_all(counts_of_end(m_visit, m_now));
        }
        stop_listening(m_visit, m_effects);
        m_effects.emplace_back(SwapPack{});
        m_visit = first_screen(m_now, m_visit.output);
        m_effects.emplace_back(Loudness{m_state.volume, m_visit.output});
    }

    /// Only who asks for the end is still there to read. The first screen tells them, until its next turn; whoever
    /// relies on hearing hears it, in the letters and colours of everybody.
    void take_leave()
    {
        auto const language = m_state.language;
        auto const pace = m_state.pace;
        auto const hears = m_state.speech || m_visit.keys_used;
        auto const time = m_times.attract_turn * patience(m_visit, m_times);
        finish();
        m_state.language = language;
        m_state.leaving = true;
        m_visit.last_turn = m_now + time - m_times.attract_turn;
        if (hears) say(m_visit, {Farewell{}, pace}, m_effects);
    }

    void end_farewell()
    {
        if (!std::exchange(m_state.leaving, false)) return;
        m_state.language = screens::State{}.language;
    }

    void act(ui::Begin const&) { go_to(m_state, {Screen::Languages, {}}); }

    void act(ui::GoTo const& action)
    {
        auto const& route = action.route;
        if (!is_in_visit(route.screen) || route == m_state.route) return;
        if (route.screen == Screen::Theme) count(Event::ThemeOpened, route.id);
        if (route.screen == Screen::Page) count(Event::PageOpened, route.id);
        if (route.screen == Screen::Place) count(Event::PlaceOpened, route.id);
        go_to(m_state, route);
    }

    void act(ui::GoBack const&) { go_back(m_state); }
    void act(ui::GoHome const&) { go_to(m_state, {Screen::Home, {}}); }

    void act(ui::ChooseLanguage const& action)
    {
        auto const known = std::ranges::find(m_languages, action.code) != m_languages.end();
        if (!known) return go_to(m_state, {Screen::Languages, {}});
        count(Event::LanguageChosen, action.code);
        choose_language(m_state, action.code);
        m_state.heard_language.clear();
        if (!m_state.speech) say(m_visit, {Welcome{action.code}}, m_effects);
    }

    void act(ui::ToggleFrench const&) { toggle_french(m_state); }

    void act(ui::SetScale const& action)
    {
        if (action.scale != ui::Scale::Normal) count(Event::LargeText);
        set_scale(m_state, action.scale);
    }

    void act(ui::SetTheme const& action)
    {
        if (action.theme == ui::ThemeKind::Contrast) count(Event::HighContrast);
        m_state.theme = action.theme;
    }

    void act(ui::SetReach const& action)
    {
        if (action.reach != ui::Reach::Standing) count(Event::LowReach);
        set_reach(m_state, action.reach);
    }

    void act(ui::ScrollTo const& action) { m_state.offset = std::max(0, action.offset); }

    void act(ui::AskForLanguage const& action)
    {
        count(Event::LanguageMissing, action.code);
        ask_for_language(m_state, action.code);
    }

    void act(ui::TypeLetter const& action) { type_letter(m_state, action.letter); }

    void act(ui::AnswerKnowledge const& action)
    {
        if (m_state.route.screen != Screen::Page) return;
        count(event_of(action.knowledge), m_state.route.id);
        m_state.known[m_state.route.id] = action.knowledge;
    }

    void act(ui::RatePage const& action)
    {
        if (m_state.route.screen != Screen::Page) return;
        count(event_of(action.usefulness), m_state.route.id);
        m_state.useful[m_state.route.id] = action.usefulness;
    }

    /// Counted at the visit's end, so that a slip can be taken back.
    void act(ui::ChangeTally const& action)
    {
        if (m_state.route.screen != Screen::Tally) return;
        auto& people = m_state.tally.at(static_cast<std::size_t>(action.meeting));
        people = std::clamp(people + action.change, 0, largest_tally);
    }

    void act(ui::Listen const&)
    {
        if (m_state.speech)
            stop_listening(m_visit, m_effects);
        else
            read_aloud(m_visit, std::nullopt, m_effects);
    }

    void act(ui::PauseSpeech const&) { pause_or_resume(m_visit, m_effects); }
    void act(ui::SayAgain const&) { say_again(m_visit, m_effects); }
    void act(ui::ChangePace const&) { change_pace(m_visit, m_effects); }
    void act(ui::ChangeVolume const& action) { change_volume(m_visit, action.steps, m_effects); }
    void act(ui::ListenFrom const& action) { read_aloud(m_visit, action.passage, m_effects); }
    void act(ui::HearLanguage const& action) { say(m_visit, {Name{action.code}, m_state.pace}, m_effects); }

    void act(ui::ListenIn const& action)
    {
        m_state.heard_language = action.code;
        leave_choice(m_state);
        read_aloud(m_visit, std::nullopt, m_effects);
    }

    void act(ui::MoreTime const&) {}
    void act(ui::Finish const&) { take_leave(); }

    Visit& m_visit;
    screens::State& m_state;
    Instant m_now;
    std::vector<std::string> const& m_languages;
    Times const& m_times;
    std::vector<Effect>& m_effects;
};

}

Visit first_screen(Instant now, Output output)
{
    return {.state = {}, .last_input = now, .last_turn = now, .shown_since = now, .output = output};
}

Step step(Visit visit, Input const& input, Instant now, std::vector<std::string> const& languages, Times const& times)
{
    auto const before = visit.state;
    std::vector<Effect> effects;
    Stepping stepping(visit, now, languages, times, effects);
    std::visit([&](auto const& value) { stepping.take(value); }, input);
    if (visit.state.route != before.route) visit.shown_since = now;
    if (visit.state != before) effects.emplace_back(Redraw{});
    effects.emplace_back(WakeAt{next_change(visit, now, times)});
    return {std::move(visit), std::move(effects)};
}

}
