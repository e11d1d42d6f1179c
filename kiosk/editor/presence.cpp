// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/presence.h"

namespace parvis::editor {
namespace {

/// An open form is heard of each minute while its window is seen, and at each step without scripts.
constexpr std::chrono::minutes still_there{10};

}

void Presence::see(std::string const& form, std::string const& person, Instant now)
{
    for (auto& [each, people] : m_seen)
        std::erase_if(people, [&](auto const& seen) { return now - seen.second > still_there; });
    std::erase_if(m_seen, [](auto const& each) { return each.second.empty(); });
    m_seen[form][person] = now;
}

void Presence::leave(std::string const& form, std::string const& person)
{
    if (auto const found = m_seen.find(form); found != m_seen.end()) found->second.erase(person);
}

std::vector<std::string> Presence::others(std::string const& form, std::string const& person, Instant now) const
{
    std::vector<std::string> names;
    auto const found = m_seen.find(form);
    if (found == m_seen.end()) return names;
    for (auto const& [name, seen] : found->second)
        if (name != person && now - seen <= still_there) names.push_back(name);
    return names;
}

}
