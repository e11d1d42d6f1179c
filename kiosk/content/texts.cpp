// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/texts.h"

#include "content/inline.h"

#include <algorithm>
#include <array>

namespace parvis::content {
namespace {

constexpr std::string_view emergency_part = "emergency";
constexpr std::string_view places_part = "places";
constexpr std::string_view rounds_part = "rounds";

std::string context(std::string_view prefix, std::string_view id, std::string_view field)
{
    return std::string(prefix).append(id).append("|").append(field);
}

using Visit = std::function<void(TranslatedText const&)>;

void visit_heading(Page const& page, Visit const& visit)
{
    visit({page.file, page.theme.value(), context_of(page.id, "title"), page.title});
    visit({page.file, page.theme.value(), context_of(page.id, "summary"), page.summary});
}

void visit_sections(Page const& page, Visit const& visit)
{
    auto const give = [&](std::string_view field, Text const& text) {
        visit({page.file, page.theme.value(), context_of(page.id, field), text});
    };
    auto const give_all = [&](std::string_view field, std::vector<Text> const& texts) {
        for (auto const& text : texts)
            give(field, text);
    };
    auto const give_some = [&](std::string_view field, std::optional<Text> const& text) {
        if (text) give(field, *text);
    };
    give_all("for_whom", page.for_whom);
    give_all("documents", page.documents);
    for (auto const& step : page.steps)
        give("steps", step.text);
    give_some("cost", page.cost);
    give_some("delay", page.delay);
    give_some("wont", page.wont);
    give_all("learn_more", page.learn_more);
}

}

std::string owner_of(std::string_view context)
{
    return std::string(context.substr(0, context.find('|')));
}

std::string context_of(PageId const& page, std::string_view field)
{
    return context("", page.value(), field);
}

std::string context_of(ThemeId const& theme, std::string_view field)
{
    return context("theme.", theme.value(), field);
}

std::string context_of(PlaceId const& place, std::string_view field)
{
    return context("place.", place.value(), field);
}

std::string context_of(RoundId const& round, std::string_view field)
{
    return context("round.", round.value(), field);
}

std::string emergency_context(std::string const& id, std::string_view field)
{
    return context("emergency.", id, field);
}

Draft draft_of(std::string_view context)
{
    constexpr std::array<std::string_view, 3> headings{"theme.", "emergency.", "round."};
    auto const is_heading = context.ends_with("|title") || context.ends_with("|summary") ||
                            std::any_of(headings.begin(), headings.end(),
                                        [&](std::string_view prefix) { return context.starts_with(prefix); });
    return is_heading ? Draft::Partial : Draft::Full;
}

bool is_expected(TranslatedText const& text, Language const& language)
{
    return (language.draft == Draft::Full || draft_of(text.context) == Draft::Partial) &&
           has_words(parse_inline(text.text.value));
}

void for_each_text(Folder const& folder, Visit const& visit)
{
    auto const site_file = folder.path / "site.toml";
    for (auto const& number : folder.site.emergency) {
        visit({site_file, emergency_part, emergency_context(number.id.value, "title"), number.title});
        visit({site_file, emergency_part, emergency_context(number.id.value, "text"), number.text});
    }
    auto const themes_file = folder.path / "themes.toml";
    for (auto const& theme : folder.themes)
        visit({themes_file, theme.id.value(), context_of(theme.id, "title"), theme.title});
    for (auto const& page : folder.pages)
        visit_heading(page, visit);
    for (auto const& page : folder.pages)
        visit_sections(page, visit);
    for (auto const& place : folder.places) {
        if (place.note) visit({place.file, places_part, context_of(place.id, "note"), *place.note});
        for (auto const& closure : place.closures)
            if (closure.reason) visit({place.file, places_part, context_of(place.id, "closure"), *closure.reason});
    }
    for (auto const& round : folder.rounds)
        visit({round.file, rounds_part, context_of(round.id, "name"), round.name});
}

}
