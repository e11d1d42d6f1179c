// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <unicode/locid.h>

namespace parvis::intl {

/// ICU's locale for an id as in languages.toml ("ar_FR.UTF-8@numbers=latn"), Gregorian; nothing if ICU has no data for
/// the language. For the sources of this module: others do not see ICU.
std::optional<icu::Locale> icu_locale(std::string const& locale_id);

}
