// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/engine.h"

#include "base/error.h"
#include "base/log.h"

#include <utility>

namespace parvis::voice {
namespace {

constexpr int most_attempts = 2;

}

Engine::Engine(std::filesystem::path program, Patience patience) : m_program(std::move(program)), m_patience(patience)
{
}

void Engine::say(std::string voice, std::string text, int pace, Instant now)
{
    m_request = Request{++m_last_id, static_cast<std::uint16_t>(pace), std::move(voice), std::move(text)};
    m_attempts = 0;
    m_heard = false;
    m_failed = false;
    ask(now);
}

void Engine::forget()
{
    m_request.reset();
    m_failed = false;
}

Engine::News Engine::poll(Instant now)
{
    News news;
    if (!m_request) {
        if (std::exchange(m_failed, false)) news.progress = Progress::Failed; // already as it was asked for
        return news;
    }
    news.progress = Progress::Going;
    try {
        auto const alive = m_helper && m_helper->receive(m_received);
        while (m_request)
            if (auto const reply = take_reply(m_received))
                take(*reply, news);
            else
                break;
        if (!news.samples.empty()) m_last_sign = now;
        if (m_request && !alive) restart("it has ended", now);
        if (m_request && now - m_last_sign > m_patience) restart("it does not answer", now);
    } catch (Error const& error) {
        restart(describe(error), now);
    }
    if (std::exchange(m_failed, false)) news.progress = Progress::Failed;
    return news;
}

std::optional<pid_t> Engine::process() const
{
    return m_helper ? std::optional(m_helper->id()) : std::nullopt;
}

/// Starts the helper if need be, and makes the request that is open.
void Engine::ask(Instant now)
{
    m_last_sign = now;
    ++m_attempts;
    try {
        if (!m_helper) {
            m_received.clear();
            m_helper = std::make_unique<HelperProcess>(m_program);
        }
        if (!m_helper->send(encode(*m_request))) restart("it takes no requests", now);
    } catch (Error const& error) {
        log::error("nothing can be read aloud: " + describe(error));
        give_up();
    }
}

/// What has been heard of an answer is not said again: the rest of it is given up.
void Engine::restart(std::string const& why, Instant now)
{
    log::warning("the speech helper is started anew: " + why);
    m_helper.reset();
    if (m_request && m_attempts < most_attempts && !m_heard)
        ask(now);
    else
        give_up();
}

void Engine::give_up()
{
    m_failed = m_request.has_value();
    m_request.reset();
}

void Engine::take(Reply const& reply, News& news)
{
    struct Taker {
        Engine& engine;
        News& news;

        [[nodiscard]] bool is_current(std::uint32_t id) const { return id == engine.m_request->id; }

        void operator()(Audio const& audio) const
        {
            if (!is_current(audio.id)) return;
            engine.m_heard = true;
            news.rate = audio.rate;
            news.samples.insert(news.samples.end(), audio.samples.begin(), audio.samples.end());
        }
        void operator()(End const& end) const
        {
            if (!is_current(end.id)) return;
            engine.m_request.reset();
            news.progress = Progress::Done;
        }
        void operator()(Refused const& refused) const
        {
            if (!is_current(refused.id)) return;
            log::warning("the speech helper refuses: " + refused.reason);
            engine.give_up();
        }
    };
    std::visit(Taker{*this, news}, reply);
}

}
