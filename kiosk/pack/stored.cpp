// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/stored.h"

#include "base/error.h"
#include "content/date.h"

#include <charconv>
#include <sstream>

namespace parvis::pack {

void damaged(std::string const& what)
{
    throw Error("the pack is damaged: " + what);
}

bool next_row(sql::Statement& row, std::size_t count, std::size_t longest)
{
    if (!row.step()) return false;
    if (count >= longest) damaged("a list is too long");
    return true;
}

int stored_number(std::string const& text)
{
    int value = 0;
    auto const* const end = text.data() + text.size();
    if (text.empty() || std::from_chars(text.data(), end, value).ptr != end) damaged("no number in " + text);
    return value;
}

Date stored_date(std::string const& text)
{
    auto const date = content::parse_date(text);
    if (!date) damaged("there is no date " + text);
    return *date;
}

std::optional<Date> stored_date_or_none(std::string const& text)
{
    return text.empty() ? std::nullopt : std::optional(stored_date(text));
}

std::vector<crypto::KeyId> stored_keys(std::string const& text)
{
    std::vector<crypto::KeyId> keys;
    std::istringstream words(text);
    for (std::string word; words >> word;) {
        auto const key = crypto::parse_key_id(word);
        if (!key) damaged("there is no key " + word);
        keys.push_back(*key);
    }
    return keys;
}

content::Hours stored_hours(std::string const& text)
{
    auto parsed = content::parse_hours(text);
    auto* const hours = std::get_if<content::Hours>(&parsed);
    if (!hours) damaged("hours that cannot be read");
    return std::move(*hours);
}

}
