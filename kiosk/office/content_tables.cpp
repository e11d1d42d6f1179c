// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/cells.h"

#include <array>

namespace parvis::office::tables {
namespace {

constexpr std::array<Named, 2> page_columns{{{"opened", "pages.opened"}, {"read", "pages.read"}}};
constexpr std::array<Named, 6> answer_columns{{{"did-not-know", "answers.did_not_know"},
                                               {"knew", "answers.knew"},
                                               {"already-have", "answers.already_have"},
                                               {"afraid-to-ask", "answers.afraid_to_ask"},
                                               {"useful", "answers.useful"},
                                               {"not-useful", "answers.not_useful"}}};
constexpr std::array<Named, 2> place_columns{{{"opened", "pages.opened"}, {"shown", "looked_up.shown"}}};

Label page_label(Material const& material)
{
    return [&](std::string const& id) { return material.names.page(id, material.words); };
}

}

report::Table themes(Material const& material)
{
    auto table = bars(material, "themes", "themes.title", "themes.definition", "themes.heading",
                      material.overview.themes, "", [](auto const& id) { return id; });
    for (auto& row : table.rows) {
        auto const id = row.label;
        row.label = material.names.theme(id, material.words);
        row.colour = material.names.theme_colour(id);
        auto const there = material.coop.name_of(id);
        if (material.extent == Extent::Whole && !there.empty()) row.note = material.words("themes.coop", {there});
    }
    return table;
}

report::Table pages(Material const& material)
{
    auto table = grid(material, "pages", "pages.title", "pages.definition", "pages.heading", material.overview.pages,
                      page_columns, page_label(material));
    table.drawing = report::Drawing::Bars;
    return table;
}

report::Table hardly_opened(Material const& material)
{
    auto const& words = material.words;
    auto table = head(material, "hardly-opened", "hardly_opened.title", "hardly_opened.definition", "pages.heading",
                      {"pages.opened"});
    table.nothing = words("hardly_opened.none");
    auto const& overview = material.overview;
    if (overview.coverage == stats::Coverage::Empty) return table;
    for (auto const& page : stats::hardly_opened(overview, material.names.pages()))
        table.rows.push_back({.label = material.names.page(page, words),
                              .note = material.names.theme(material.names.theme_of_page(page), words),
                              .figures = {figure(material, stats::rounded(0, overview.audience))}});
    return table;
}

report::Table untranslated_pages(Material const& material)
{
    return bars(material, "untranslated-pages", "untranslated.pages_title", "untranslated.pages_definition",
                "pages.heading", material.overview.unmet, "page", page_label(material));
}

report::Table answers(Material const& material)
{
    return grid(material, "answers", "answers.title", "answers.definition", "pages.heading", material.overview.pages,
                answer_columns, page_label(material));
}

report::Table looked_up(Material const& material)
{
    return grid(material, "looked-up", "looked_up.title", "looked_up.definition", "places.heading",
                material.overview.looked_up, place_columns,
                [&](std::string const& id) { return material.names.place(id, material.words); });
}

}
