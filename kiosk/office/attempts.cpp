// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/attempts.h"

namespace parvis::office {
namespace {

constexpr int most_for_a_name = 5;
constexpr int most_for_an_address = 50;

template <class Counts> int count(Counts const& counts, std::string const& key)
{
    auto const found = counts.find(key);
    return found == counts.end() ? 0 : found->second.count;
}

}

bool Attempts::may_try(std::string const& name, std::string const& address, Instant now)
{
    forget_old(now);
    return count(m_by_name, name) < most_for_a_name && count(m_by_address, address) < most_for_an_address;
}

void Attempts::failed(std::string const& name, std::string const& address, Instant now)
{
    // Entries cannot pile up: an address is refused after fifty names, and all are forgotten after the window.
    for (auto* const failures : {&m_by_name[name], &m_by_address[address]})
        if (failures->count++ == 0) failures->first = now;
}

void Attempts::succeeded(std::string const& name)
{
    m_by_name.erase(name);
}

void Attempts::forget_old(Instant now)
{
    auto const is_old = [&](auto const& entry) { return now - entry.second.first > window; };
    std::erase_if(m_by_name, is_old);
    std::erase_if(m_by_address, is_old);
}

}
