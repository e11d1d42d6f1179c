// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/model.h"

#include <functional>
#include <string_view>

namespace parvis::content {

/// A text to be translated: where it stands, its theme ("emergency", "places" and "rounds" for what has none), and its
/// msgctxt.
struct TranslatedText {
    std::filesystem::path const& file;
    std::string_view theme;
    std::string context;
    Text const& text;
};

/// The msgctxt of a field: "ame|title", "theme.sante|title", "place.cpam|note", "round.bus|name",
/// "emergency.samu|text".
std::string context_of(PageId const& page, std::string_view field);
std::string context_of(ThemeId const& theme, std::string_view field);
std::string context_of(PlaceId const& place, std::string_view field);
std::string context_of(RoundId const& round, std::string_view field);
std::string emergency_context(std::string const& id, std::string_view field);
/// Whose field it is: "ame", "theme.sante" ...
std::string owner_of(std::string_view context);

/// Partial if a language that is drafted in part has the text of this msgctxt too: titles, summaries, emergency
/// numbers.
Draft draft_of(std::string_view context);

/// Whether a translation into this language is wanted: the language's draft reaches so far, and there are words in it.
bool is_expected(TranslatedText const& text, Language const& language);

/// Visits every text of the folder, always in the same order: headings first, since lists of pages show them together.
void for_each_text(Folder const& folder, std::function<void(TranslatedText const&)> const& visit);

}
