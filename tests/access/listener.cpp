// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/listener.h"

#include <utility>

namespace parvis::testing {
namespace {

constexpr int patience = 100; ///< strokes

/// Tuesday morning.
Now morning()
{
    return {Instant{}, std::chrono::sys_days(std::chrono::year(2026) / 11 / 24) + std::chrono::hours(9)};
}

}

void Listener::Ear::say(app::Script script, int, Instant)
{
    m_saying = true;
    for (auto const& line : script) {
        for (auto const& sound : line.sounds) {
            auto const* utterance = std::get_if<app::Utterance>(&sound);
            if (utterance == nullptr) continue;
            heard += (heard.empty() ? "" : "\n") + utterance->text;
            voices.push_back(utterance->voice);
        }
    }
}

std::vector<app::Speech::News> Listener::Ear::poll(Instant)
{
    if (!std::exchange(m_saying, false)) return {};
    return {Over{}};
}

Listener::Listener(std::filesystem::path const& pack, app::Stage& stage)
    : m_shows(pack, stage), m_now(morning()), m_host(m_shows, {}, 1, m_now)
{
    m_host.speak_with(m_ear, {});
    m_host.refresh(m_now);
}

void Listener::strike(std::uint32_t key)
{
    m_ear.heard.clear();
    m_ear.voices.clear();
    m_now.instant += std::chrono::seconds(1);
    m_now.wall += std::chrono::seconds(1);
    m_host.feel(ui::Key{key, true}, m_now);
    m_host.feel(ui::Key{key, false}, m_now);
    m_host.refresh(m_now);
    m_host.speak(m_now);
    m_host.pass_time(m_now);
}

bool Listener::strike_until(std::uint32_t key, std::string const& words)
{
    for (auto i = 0; i < patience; ++i) {
        strike(key);
        if (heard().starts_with(words)) return true;
    }
    return false;
}

}
