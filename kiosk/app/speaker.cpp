// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/speaker.h"

#include "app/bell.h"
#include "base/log.h"

#include <utility>

namespace parvis::app {
namespace {

constexpr std::chrono::seconds keep_open{5};

}

void Speaker::say(Script script, int pace, Instant now)
{
    stop();
    m_script = std::move(script);
    m_pace = pace;
    m_line = 0;
    m_sound = 0;
    m_last_word = now;
    if (!m_loudspeaker) m_loudspeaker = std::make_unique<window::Loudspeaker>();
    m_loudspeaker->set_decibels(m_decibels);
    auto const& trouble = m_loudspeaker->trouble();
    if (trouble.empty()) return;
    // The screen must not run through what nobody hears.
    m_line = m_script.size();
    if (!std::exchange(m_complained, true))
        log::warning("nothing can be heard: the sound card cannot be opened (" + trouble + "). Everything else works.");
}

void Speaker::stop()
{
    if (m_loudspeaker) m_loudspeaker->stop();
    m_engine.forget();
    m_script.clear();
    m_line = 0;
    m_sounding = false;
    m_synthesis = false;
}

void Speaker::pause()
{
    if (m_loudspeaker) m_loudspeaker->pause();
}

void Speaker::resume()
{
    if (m_loudspeaker) m_loudspeaker->resume();
}

void Speaker::set_volume(double decibels)
{
    m_decibels = decibels;
    if (m_loudspeaker) m_loudspeaker->set_decibels(decibels);
}

std::vector<Speech::News> Speaker::poll(Instant now)
{
    std::vector<News> news;
    if (m_synthesis) hear(m_engine.poll(now));
    while (is_saying()) {
        m_last_word = now;
        if (m_sounding && !is_over()) return news;
        if (m_sounding) next_sound();
        if (!is_saying()) break;
        if (m_sound == 0) news.emplace_back(Begun{m_line});
        begin_sound(now);
    }
    if (!m_script.empty()) {
        m_script.clear();
        news.emplace_back(Over{});
    }
    if (m_loudspeaker && now - m_last_word > keep_open) m_loudspeaker.reset();
    return news;
}

bool Speaker::is_over() const
{
    return !m_synthesis && m_loudspeaker->is_over();
}

void Speaker::begin_sound(Instant now)
{
    m_sounding = true;
    auto const& sounds = m_script[m_line].sounds;
    if (m_sound >= sounds.size()) return;
    if (auto const* recording = std::get_if<Recording>(&sounds[m_sound])) {
        if (!m_loudspeaker->play(recording->bytes, m_pace)) log::warning("a recording in the pack cannot be played");
        return;
    }
    if (std::holds_alternative<Bell>(sounds[m_sound])) {
        m_loudspeaker->begin(bell_rate);
        m_loudspeaker->append(bell());
        m_loudspeaker->end();
        return;
    }
    auto const& words = std::get<Utterance>(sounds[m_sound]);
    m_engine.say(words.voice, words.text, m_pace, now);
    m_synthesis = true;
    m_has_rate = false;
}

void Speaker::next_sound()
{
    m_sounding = false;
    if (++m_sound < m_script[m_line].sounds.size()) return;
    m_sound = 0;
    ++m_line;
}

void Speaker::hear(voice::Engine::News const& news)
{
    if (!news.samples.empty()) {
        if (!std::exchange(m_has_rate, true)) m_loudspeaker->begin(news.rate);
        m_loudspeaker->append(news.samples);
    }
    m_synthesis = news.progress == voice::Engine::Progress::Going;
    if (!m_synthesis) m_loudspeaker->end();
}

}
