// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/sessions.h"

#include "office/token.h"

#include <algorithm>

namespace parvis::office {
namespace {

constexpr std::chrono::hours longest_pause{1};
constexpr std::chrono::hours longest_session{12};
constexpr std::size_t most_sessions = 1000;

bool is_expired(Session const& session, Instant now)
{
    return now - session.last_seen > longest_pause || now - session.began > longest_session;
}

}

std::string Sessions::begin(std::string name, Role role, Instant now)
{
    forget_expired(now);
    if (m_sessions.size() >= most_sessions) {
        auto const by_age = [](auto const& a, auto const& b) { return a.second.last_seen < b.second.last_seen; };
        m_sessions.erase(std::min_element(m_sessions.begin(), m_sessions.end(), by_age));
    }
    auto secret = new_token();
    m_sessions[secret] = {std::move(name), role, new_token(), now, now};
    return secret;
}

Session const* Sessions::find(std::string_view secret, Instant now)
{
    auto const found = m_sessions.find(secret);
    if (found == m_sessions.end()) return nullptr;
    if (is_expired(found->second, now)) {
        m_sessions.erase(found);
        return nullptr;
    }
    found->second.last_seen = now;
    return &found->second;
}

void Sessions::end(std::string_view secret)
{
    if (auto const found = m_sessions.find(secret); found != m_sessions.end()) m_sessions.erase(found);
}

void Sessions::end_all_of(std::string_view name, std::string_view kept)
{
    std::erase_if(m_sessions, [&](auto const& entry) { return entry.second.name == name && entry.first != kept; });
}

void Sessions::forget_expired(Instant now)
{
    std::erase_if(m_sessions, [&](auto const& entry) { return is_expired(entry.second, now); });
}

}
