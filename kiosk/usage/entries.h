// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usage/period.h"
#include "usage/table.h"

#include <compare>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace parvis::usage {

/// Where in a table a number stands. `place` is empty in tables that are kept by month.
struct Entry {
    std::string place;
    std::string key;
    std::string column;

    friend auto operator<=>(Entry const&, Entry const&) = default;
};

/// The numbers of one table over one period.
using Entries = std::map<Entry, std::int64_t>;

void add(Entries& sum, Entries const& more);

/// In the one order that says nothing of the order in which visits came: a line each, fields parted by tabs.
std::string encode(Entries const& entries);
/// Throws Error with the line that is wrong.
Entries decode(std::string_view text);

/// What ids are made of; nothing else is ever counted.
bool is_id(std::string_view text);

/// How far the clock could be trusted; the worst of all visits counts.
enum class Clock { Good, Stepped, Unknown };
std::string_view name_of(Clock clock);
std::optional<Clock> find_clock(std::string_view name);

struct SetKey {
    Period period;
    Table table = Table::Volume;

    friend auto operator<=>(SetKey const&, SetKey const&) = default;
};

/// One table over one period.
struct Set {
    Entries entries;
    Clock clock = Clock::Good;

    friend bool operator==(Set const&, Set const&) = default;
};

using Sets = std::map<SetKey, Set>;

void add(Set& sum, Set const& more);
void add(Sets& sum, Sets const& more);

}
