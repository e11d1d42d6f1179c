// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

namespace parvis::intl {

/// A language that a resident may ask for. Names are CLDR's.
struct WorldLanguage {
    std::string code; ///< BCP 47
    std::string name; ///< its own name if CLDR knows it, else the French one
    std::string french_name;
    std::vector<std::string> keys; ///< its names in plain letters a to z, for the search by first letters
};

/// Languages spoken by people in France, whether or not a kiosk has them; sorted by French name.
std::span<WorldLanguage const> world_languages();

/// "Soninké" becomes "soninke", "Українська" "ukrainska": Latin letters a to z without marks.
std::string plain_letters(std::string const& name);

}
