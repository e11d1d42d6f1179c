// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace parvis::intl {

/// Of the letters in `text`, the share (0 to 1) that is written in `script`, an ISO 15924 code such as "Arab"; 1 if
/// there are no letters. Jpan, Hans, Hant and Kore stand for the scripts they mix.
double share_in_script(std::string_view text, std::string const& script);

bool is_script(std::string const& code);
bool is_time_zone(std::string const& name);

/// Whether dates and numbers can be written as the locale's language writes them.
bool has_locale_data(std::string const& locale_id);

}
