// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "content/position.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What people type, and how the authors' files have it.
namespace parvis::editor {

/// One line without blanks at its ends: a sentence keeps no line breaks, tabs or invisible control characters. Cut
/// after two thousand characters.
std::string tidy(std::string_view text);

content::Text text_of(std::string_view typed);
std::optional<content::Text> maybe_text_of(std::string_view typed);
std::vector<content::Text> texts_of(std::vector<std::string> const& typed);
std::vector<std::string> typed_of(std::vector<content::Text> const& texts);

/// "02 40 00 00 00" is "+33240000000"; what is no phone number stays as it is, for the check to say so.
std::string phone_of(std::string_view typed);
/// As it is dialled in France, in pairs.
std::string typed_phone(std::string const& phone);

/// "2026-11-23", or "23/11/2026" from a browser without a field for dates.
std::optional<Date> date_of(std::string_view typed);
std::string typed_date(std::optional<Date> date);

}
