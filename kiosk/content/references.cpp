// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/references.h"

#include "content/inline.h"
#include "content/report.h"
#include "content/texts.h"

#include <algorithm>
#include <set>

namespace parvis::content {
namespace {

constexpr std::string_view check = "link";

using Ids = std::set<std::string>;

/// All that can be mentioned.
struct Known {
    Ids themes;
    Ids pages;
    Ids places;
    Ids stops; ///< those of the places at which a bus stands
    Ids facts;
    Ids languages;
};

Known known_in(Folder const& folder)
{
    Known known;
    for (auto const& theme : folder.themes)
        known.themes.insert(theme.id.value());
    for (auto const& page : folder.pages)
        known.pages.insert(page.id.value());
    for (auto const& place : folder.places)
        (place.kind == "stop" ? known.stops : known.places).insert(place.id.value());
    known.places.insert(known.stops.begin(), known.stops.end());
    for (auto const& fact : folder.facts)
        known.facts.insert(fact.id.value());
    for (auto const& language : folder.languages)
        known.languages.insert(language.code.value);
    return known;
}

void expect(Ids const& known, Text const& mention, std::string const& kind, std::string const& where, Report& report)
{
    if (mention.value.empty() || known.contains(mention.value)) return;
    report.error(mention.at, "there is no " + kind + " \"" + mention.value + "\"",
                 "correct the id, or create it in " + where);
}

void check_duplicates(Folder const& folder, std::vector<Finding>& findings)
{
    Ids seen;
    Report themes(folder.path / "themes.toml", findings, check);
    for (auto const& theme : folder.themes)
        if (!theme.id.empty() && !seen.insert(theme.id.value()).second)
            themes.error(theme.at, "the theme \"" + theme.id.value() + "\" stands twice", "keep one, or change its id");
    seen.clear();
    for (auto const& page : folder.pages)
        if (!seen.insert(page.id.value()).second)
            Report(page.file, findings, check)
                .error({}, "another page is called \"" + page.id.value() + "\"", "give this file another name");
    seen.clear();
    Report site(folder.path / "site.toml", findings, check);
    for (auto const& number : folder.site.emergency)
        if (!number.id.value.empty() && !seen.insert(number.id.value).second)
            site.error(number.id.at, "the emergency number \"" + number.id.value + "\" stands twice", "change its id");
    seen.clear();
    for (auto const& language : folder.site.languages)
        if (!seen.insert(language.value).second)
            site.error(language.at, "the language \"" + language.value + "\" stands twice", "keep one");
}

void check_languages(Folder const& folder, Known const& known, std::vector<Finding>& findings)
{
    Report site(folder.path / "site.toml", findings, check);
    for (auto const& language : folder.site.languages)
        expect(known.languages, language, "language", "languages.toml", site);
    Report languages(folder.path / "languages.toml", findings, "unused");
    for (auto const& language : folder.languages) {
        auto const is_used = std::any_of(folder.site.languages.begin(), folder.site.languages.end(),
                                         [&](Text const& used) { return used.value == language.code.value; });
        if (!is_used)
            languages.advice(language.code.at, "the site does not offer \"" + language.code.value + "\"",
                             "add it to languages in site.toml, or remove it here");
    }
}

/// Facts that texts use are added to `used`.
void check_texts(Folder const& folder, Known const& known, Ids& used, std::vector<Finding>& findings)
{
    for_each_text(folder, [&](TranslatedText const& use) {
        Report report(use.file, findings, check);
        for (auto const& piece : parse_inline(use.text.value)) {
            Text const mention{piece.target, use.text.at};
            switch (piece.kind) {
            case InlineKind::Text:
                break;
            case InlineKind::PageLink:
                expect(known.pages, mention, "page", "pages/", report);
                break;
            case InlineKind::PlaceLink:
                expect(known.places, mention, "place", "places/", report);
                break;
            case InlineKind::Fact:
                expect(known.facts, mention, "fact", "facts.toml", report);
                used.insert(piece.target);
                break;
            }
        }
    });
}

}

void check_references(Folder const& folder, std::vector<Finding>& findings)
{
    auto const known = known_in(folder);
    check_duplicates(folder, findings);
    check_languages(folder, known, findings);
    Ids used_facts;
    check_texts(folder, known, used_facts, findings);
    for (auto const& page : folder.pages) {
        Report report(page.file, findings, check);
        if (!known.themes.contains(page.theme.value()))
            report.error({}, "there is no theme \"" + page.theme.value() + "\"",
                         "move the file to another folder, or add the theme to themes.toml");
        for (auto const& step : page.steps)
            for (auto const& place : step.places)
                expect(known.places, place, "place", "places/", report);
    }
    for (auto const& place : folder.places) {
        Report report(place.file, findings, check);
        for (auto const& theme : place.themes)
            expect(known.themes, theme, "theme", "themes.toml", report);
    }
    for (auto const& round : folder.rounds) {
        Report report(round.file, findings, check);
        for (auto const& stop : round.stops)
            expect(known.stops, stop.place, "place of kind \"stop\" called", "places/", report);
    }
    Report facts(folder.path / "facts.toml", findings, "unused");
    for (auto const& fact : folder.facts)
        if (!used_facts.contains(fact.id.value()))
            facts.advice(fact.at, "no text uses the fact \"" + fact.id.value() + "\"", "use it, or remove it");
}

}
