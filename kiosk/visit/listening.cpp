// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/listening.h"

#include <algorithm>
#include <utility>

namespace parvis::visit {

bool controls_speech(ui::Action const& action)
{
    return std::holds_alternative<ui::PauseSpeech>(action) || std::holds_alternative<ui::SayAgain>(action) ||
           std::holds_alternative<ui::ChangePace>(action) || std::holds_alternative<ui::ChangeVolume>(action);
}

void hush(Visit& visit, std::vector<Effect>& effects)
{
    if (std::exchange(visit.voice, Voice::Silent) != Voice::Silent) effects.emplace_back(StopSpeaking{});
    if (visit.state.speech) visit.state.speech->paused = true;
}

void read_aloud(Visit& visit, std::optional<std::size_t> passage, std::vector<Effect>& effects)
{
    auto& state = visit.state;
    state.speech = screens::Speech{.passage = passage};
    if (!std::exchange(visit.listened, true)) effects.emplace_back(Count{Event::Listened, {}});
    effects.emplace_back(Speak{Content{passage, state.heard_language}, state.pace});
    visit.voice = Voice::Content;
}

void stop_listening(Visit& visit, std::vector<Effect>& effects)
{
    hush(visit, effects);
    visit.state.speech.reset();
}

void say(Visit& visit, Speak speak, std::vector<Effect>& effects)
{
    effects.emplace_back(std::move(speak));
    visit.voice = Voice::Aside;
}

void say_focus(Visit& visit, std::vector<Effect>& effects)
{
    auto const& state = visit.state;
    if (state.focus) say(visit, {Focused{state.heard_language}, state.pace}, effects);
}

void pause_or_resume(Visit& visit, std::vector<Effect>& effects)
{
    auto& speech = visit.state.speech;
    if (!speech) {
        // It is short: it stops, or is said from its begin.
        if (visit.voice == Voice::Silent) return say_focus(visit, effects);
        return hush(visit, effects);
    }
    if (visit.voice != Voice::Content) return read_aloud(visit, speech->passage, effects);
    speech->paused = !speech->paused;
    if (speech->paused)
        effects.emplace_back(PauseSpeaking{});
    else
        effects.emplace_back(ResumeSpeaking{});
}

void say_again(Visit& visit, std::vector<Effect>& effects)
{
    if (visit.state.speech) return read_aloud(visit, visit.state.speech->passage, effects);
    say_focus(visit, effects);
}

void change_pace(Visit& visit, std::vector<Effect>& effects)
{
    visit.state.pace = ui::next_pace(visit.state.pace);
    say_again(visit, effects);
}

void change_volume(Visit& visit, int steps, std::vector<Effect>& effects)
{
    visit.state.volume = std::clamp(visit.state.volume + steps, 0, ui::volume_steps - 1);
    effects.emplace_back(Loudness{visit.state.volume, visit.output});
    // In silence nobody would know what has changed.
    if (!visit.state.speech && visit.voice == Voice::Silent) say_focus(visit, effects);
}

void switch_output(Visit& visit, Output output, std::vector<Effect>& effects)
{
    visit.output = output;
    visit.state.volume = ui::usual_volume;
    effects.emplace_back(Loudness{visit.state.volume, output});
}

void follow(Visit& visit, Saying const& saying)
{
    auto& speech = visit.state.speech;
    if (!speech || visit.voice != Voice::Content) return;
    speech->passage = saying.passage;
    speech->instead = saying.instead;
    visit.state.offset = saying.offset;
}

void follow(Visit& visit, SaidAll const&)
{
    auto const was_content = std::exchange(visit.voice, Voice::Silent) == Voice::Content;
    if (was_content && visit.state.speech) visit.state.speech = screens::Speech{.passage = {}, .paused = true};
}

}
