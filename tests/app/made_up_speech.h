// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/speech.h"

#include <utility>

namespace parvis::app {

/// A voice that says a line each time it is told to go on.
class MadeUpSpeech final : public Speech {
public:
    void say(Script said, int at_pace, Instant) override
    {
        script = std::move(said);
        ++requests;
        pace = at_pace;
        m_line = 0;
        m_news.clear();
        begin_line();
    }
    void stop() override
    {
        script.clear();
        m_news.clear();
        ++stops;
    }
    void pause() override { paused = true; }
    void resume() override { paused = false; }
    void set_volume(double wanted) override { decibels = wanted; }
    std::vector<News> poll(Instant) override { return std::exchange(m_news, {}); }
    [[nodiscard]] bool is_busy() const override { return !script.empty(); }

    /// Ends the line.
    void go_on()
    {
        ++m_line;
        begin_line();
    }

    /// What is being said now; empty if nothing is.
    [[nodiscard]] std::string words() const
    {
        return m_line < script.size() ? std::get<Utterance>(script[m_line].sounds.at(0)).text : std::string();
    }

    Script script;
    int pace = 0;
    int stops = 0;
    int requests = 0;
    bool paused = false;
    double decibels = 1;

private:
    void begin_line()
    {
        if (m_line < script.size()) {
            m_news.emplace_back(Begun{m_line});
        } else {
            script.clear();
            m_news.emplace_back(Over{});
        }
    }

    std::size_t m_line = 0;
    std::vector<News> m_news;
};

}
