// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/table.h"
#include "content/values.h"

#include <cstdint>
#include <span>

/// The kinds of value that the authors' files are made of. Each reads one key, and reports what is wrong with it.
namespace parvis::content {

/// A text for residents, in inline markup.
Text prose(Table& table, std::string_view key);
std::optional<Text> optional_prose(Table& table, std::string_view key);
std::vector<Text> prose_list(Table& table, std::string_view key);

/// A text that is never translated: a name, an address.
std::string plain(Table& table, std::string_view key, Need need);

/// Small letters, digits and hyphens.
bool is_id(std::string_view text);
Text id(Table& table, std::string_view key, Need need);
std::vector<Text> ids(Table& table, std::string_view key);

/// BCP 47 codes.
std::vector<Text> language_codes(Table& table, std::string_view key);

/// Ids of keys that sign packs, as minisign writes them.
std::vector<std::string> key_ids(Table& table, std::string_view key);

/// "+33240000000" or a short number.
std::string phone(Table& table, std::string_view key, Need need);
std::string url(Table& table, std::string_view key, Need need);
/// Opening hours that can be read, or "".
Text hours(Table& table, std::string_view key, Need need);
/// "#1F6F8B", dark enough to be read on white.
std::uint32_t colour(Table& table, std::string_view key);

/// The index in `choices` of what is written; 0, the default, if nothing is.
std::size_t choice(Table& table, std::string_view key, std::span<std::string_view const> choices, Need need);

/// `from` and `to`, included.
std::optional<std::pair<Date, Date>> date_range(Table& table);

/// `title`, `url` and `date`.
Source source(Table& table);

}
