// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "content/hours.h"
#include "crypto/key_file.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// Values as a pack stores them. What our own writer cannot have written throws Error: the file is damaged.
namespace parvis::pack {

[[noreturn]] void damaged(std::string const& what);

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
