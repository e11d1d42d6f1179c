// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/talk.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace parvis::app {

void Talk::take(visit::Effect const& effect)
{
    if (auto const* speak = std::get_if<visit::Speak>(&effect)) {
        m_speech.stop();
        m_wanted = *speak;
    } else if (std::holds_alternative<visit::StopSpeaking>(effect)) {
        m_speech.stop();
        m_wanted.reset();
        m_rings = false;
    } else if (std::holds_alternative<visit::Chime>(effect)) {
        m_rings = true;
    } else if (std::holds_alternative<visit::PauseSpeaking>(effect)) {
        m_speech.pause();
    } else if (std::holds_alternative<visit::ResumeSpeaking>(effect)) {
        m_speech.resume();
    } else if (auto const* loudness = std::get_if<visit::Loudness>(&effect)) {
        m_loudness = *loudness;
        m_speech.set_volume(decibels());
    }
}

double Talk::decibels() const
{
    auto const loudest = m_loudness.output == visit::Output::Headset ? m_volumes.headset : m_volumes.loudspeaker;
    return loudest - decibels_a_step * (ui::volume_steps - 1 - m_loudness.step);
}

void Talk::begin(Show& show, screens::State const& state, ui::DisplayList const& list, Now now)
{
    auto const speak = std::exchange(m_wanted, std::nullopt);
    Script script;
    if (std::exchange(m_rings, false)) script.push_back({.passage = {}, .sounds = {Bell{}}});
    if (speak && allows(*speak, show, now))
        std::ranges::move(show.script(*speak, state, list, show.local_time(now.wall)), std::back_inserter(script));
    if (script.empty()) return;
    m_lines.clear();
    for (auto const& line : script) {
        std::optional<visit::Saying> saying;
        if (line.passage) saying = visit::Saying{*line.passage, line.offset, line.instead};
        m_lines.push_back(saying);
    }
    auto const calls = speak && m_crier && std::holds_alternative<visit::Call>(speak->what);
    m_speech.set_volume(calls ? m_volumes.loudspeaker + m_crier->decibels : decibels());
    m_speech.say(std::move(script), static_cast<int>(speak ? speak->pace : ui::Pace::Normal), now.instant);
}

std::vector<visit::Input> Talk::poll(Instant now)
{
    std::vector<visit::Input> inputs;
    for (auto const& news : m_speech.poll(now)) {
        if (std::holds_alternative<Speech::Over>(news)) {
            inputs.emplace_back(visit::SaidAll{});
        } else if (auto const& saying = m_lines.at(std::get<Speech::Begun>(news).line)) {
            inputs.emplace_back(*saying);
        }
    }
    return inputs;
}

bool Talk::allows(visit::Speak const& speak, Show const& show, Now now)
{
    if (!std::holds_alternative<visit::Call>(speak.what)) return true;
    if (!m_crier || !may_call(*m_crier, show.local_time(now.wall), now.instant, m_last_call)) return false;
    m_last_call = now.instant;
    return true;
}

}
