// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/model.h"

#include <functional>

namespace parvis::content {

/// A text to be translated: its msgctxt, and whether languages drafted in part have it too (titles, summaries and
/// emergency numbers).
struct TranslatedText {
    std::filesystem::path const& file;
    std::string context;
    Text const& text;
    Draft draft = Draft::Full;
};

/// The msgctxt of a field: "ame|title", "theme.sante|title", "place.cpam|note", "round.bus|name",
/// "emergency.samu|text".
std::string context_of(PageId const& page, std::string_view field);
std::string context_of(ThemeId const& theme, std::string_view field);
std::string context_of(PlaceId const& place, std::string_view field);
std::string context_of(RoundId const& round, std::string_view field);
std::string emergency_context(std::string const& id, std::string_view field);

/// Visits every text of the folder, always in the same order: headings first, since lists of pages show them together.
void for_each_text(Folder const& folder, std::function<void(TranslatedText const&)> const& visit);

}
