// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace parvis::intl {

/// What a language is called in another: "arabe" for "ar" in "fr". The code itself if CLDR has no name for it.
std::string language_name(std::string const& code, std::string const& in_language);

}
