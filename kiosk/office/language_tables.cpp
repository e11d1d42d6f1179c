// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/cells.h"

namespace parvis::office::tables {
namespace {

Label language_label(Material const& material)
{
    return [&](std::string const& code) { return SiteNames::language(code, material.words); };
}

}

report::Table languages(Material const& material)
{
    return bars(material, "languages", "language.title", "language.definition", "language.heading",
                material.overview.languages, "", language_label(material));
}

report::Table language_themes(Material const& material)
{
    auto const& words = material.words;
    auto const& breakdown = material.overview.language_themes;
    auto table = head(material, "language-themes", "language_themes.title", "language_themes.definition",
                      "language.heading", {});
    table.nothing = words(breakdown.withheld ? Key("table.withheld") : Key("table.by_month"));
    table.drawing = report::Drawing::Heat;
    auto const themes = material.names.themes();
    for (auto const& theme : themes)
        table.columns.push_back(material.names.theme(theme, words));
    if (breakdown.lines.empty()) return table;
    // In the order of the languages' own table.
    for (auto const& line : material.overview.languages.lines) {
        report::Row row{.label = SiteNames::language(line.key, words)};
        for (auto const& theme : themes) {
            auto const* const cell = breakdown.find(line.key, theme);
            row.figures.push_back(
                figure(material, cell ? cell->number.now : stats::rounded(0, material.overview.audience)));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

report::Table wanted_languages(Material const& material)
{
    return bars(material, "wanted-languages", "wanted.title", "wanted.definition", "language.heading",
                material.overview.wanted_languages, "", language_label(material));
}

report::Table untranslated_languages(Material const& material)
{
    return bars(material, "untranslated-languages", "untranslated.languages_title", "untranslated.languages_definition",
                "language.heading", material.overview.unmet, "language", language_label(material));
}

}
