// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "content/hours.h"
#include "crypto/key_file.h"
#include "sql/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// Values as a pack stores them. What our own writer cannot have written throws Error: the file is damaged.
namespace parvis::pack {

[[noreturn]] void damaged(std::string const& what);

constexpr std::size_t longest_list = 1000;   ///< of parts of one page or place, of languages, themes and the like
constexpr std::size_t longest_table = 10000; ///< of pages of one theme, of places

/// To the next row of a list that has `count` items so far; false when there is none. A list that is longer than any
/// that authors write is damage: its screen would take for ever.
bool next_row(sql::Statement& row, std::size_t count, std::size_t longest = longest_list);

int stored_number(std::string const& text);
Date stored_date(std::string const& text);
/// "" is no date.
std::optional<Date> stored_date_or_none(std::string const& text);
/// Separated by spaces.
std::vector<crypto::KeyId> stored_keys(std::string const& text);
content::Hours stored_hours(std::string const& text);

/// An enumerator stored as a number from 0 to `last`.
template <class Enum> Enum stored_enumerator(std::int64_t value, Enum last)
{
    if (value < 0 || value > static_cast<std::int64_t>(last)) damaged("an unknown value");
    return static_cast<Enum>(value);
}

}
