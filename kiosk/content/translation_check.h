// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/model.h"
#include "content/report.h"

#include <string>
#include <vector>

/// What a program can tell about a translation without knowing the language. It proves nothing right, but catches what
/// goes wrong when thousands of texts are drafted and copied.
namespace parvis::content {

/// A French text, with all that is compared with its translations.
struct FrenchText {
    // Whoever has a text has this: a conversion.
    FrenchText(std::string text); // NOLINT(google-explicit-constructor)

    std::string text;
    std::string words;              ///< without marks
    std::size_t length = 0;         ///< of the words, in code points
    int strong = 0;                 ///< pieces
    std::vector<std::string> marks; ///< facts, placeholders and link targets, sorted
};

/// One text beside its French.
struct Pair {
    FrenchText const& french;
    Text const& translation;
};

/// Facts, links and placeholders ({1}) must stand as in the French; an error, since a number or a link would be lost.
void check_marks(Pair const& pair, Report& report);

/// As `check_marks`, for a plural form, which may leave a placeholder out ("one page").
void check_marks_of_plural(Pair const& pair, Report& report);

/// Script, length, strong words, blanks at the ends, and whether it is the French again; all warnings.
void check_likeness(Pair const& pair, Language const& language, Report& report);

/// All of this for each translation in the folder; also translations of texts that are gone, and how many are missing.
void check_translations(Folder const& folder, std::vector<Finding>& findings);

}
