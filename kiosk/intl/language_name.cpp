// SPDX-License-Identifier: GPL-3.0-or-later
#include "intl/language_name.h"

#include <unicode/locid.h>

namespace parvis::intl {

std::string language_name(std::string const& code, std::string const& in_language)
{
    icu::UnicodeString name;
    icu::Locale(code.c_str()).getDisplayLanguage(icu::Locale(in_language.c_str()), name);
    std::string bytes;
    return name.toUTF8String(bytes);
}

}
