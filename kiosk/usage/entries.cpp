// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/entries.h"

#include "base/error.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace parvis::usage {
namespace {

constexpr std::size_t longest_id = 64;
constexpr std::int64_t largest = 1'000'000'000; ///< a number beyond is damage
constexpr std::array<std::string_view, 3> clock_names{"good", "stepped", "unknown"};

/// The text before the next `end`, taken off `rest`.
std::string_view take(std::string_view& rest, char end)
{
    auto const length = std::min(rest.find(end), rest.size());
    auto const field = rest.substr(0, length);
    rest.remove_prefix(std::min(length + 1, rest.size()));
    return field;
}

/// Adds the line, if it is one.
bool read_line(std::string_view line, Entries& entries)
{
    Entry entry{std::string(take(line, '\t')), std::string(take(line, '\t')), std::string(take(line, '\t'))};
    for (auto const* const field : {&entry.place, &entry.key, &entry.column})
        if (!field->empty() && !is_id(*field)) return false;
    std::int64_t number = 0;
    auto const* const end = line.data() + line.size();
    auto const result = std::from_chars(line.data(), end, number);
    if (result.ec != std::errc() || result.ptr != end || number < 1 || number > largest) return false;
    return entries.emplace(std::move(entry), number).second;
}

}

void add(Entries& sum, Entries const& more)
{
    for (auto const& [entry, number] : more)
        sum[entry] += number;
}

std::string encode(Entries const& entries)
{
    std::string text;
    for (auto const& [entry, number] : entries)
        text += fmt::format("{}\t{}\t{}\t{}\n", entry.place, entry.key, entry.column, number);
    return text;
}

Entries decode(std::string_view text)
{
    Entries entries;
    while (!text.empty()) {
        auto const line = take(text, '\n');
        if (!read_line(line, entries)) throw Error(fmt::format("\"{}\" is no line of a table of counters", line));
    }
    return entries;
}

bool is_id(std::string_view text)
{
    auto const allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
               c == '.';
    };
    return !text.empty() && text.size() <= longest_id && std::ranges::all_of(text, allowed);
}

std::string_view name_of(Clock clock)
{
    return clock_names.at(static_cast<std::size_t>(clock));
}

std::optional<Clock> find_clock(std::string_view name)
{
    auto const* const found = std::ranges::find(clock_names, name);
    if (found == clock_names.end()) return std::nullopt;
    return static_cast<Clock>(found - clock_names.begin());
}

void add(Set& sum, Set const& more)
{
    add(sum.entries, more.entries);
    sum.clock = std::max(sum.clock, more.clock);
}

void add(Sets& sum, Sets const& more)
{
    for (auto const& [key, set] : more)
        add(sum[key], set);
}

}
