// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/fields.h"
#include "content/readers.h"

#include <algorithm>

namespace parvis::content {
namespace {

Theme read_theme(Table& table)
{
    auto const name = id(table, "id", Need::Required);
    Theme theme{.id = ThemeId(name.value),
                .at = name.at,
                .icon = id(table, "icon", Need::Required).value,
                .title = prose(table, "title"),
                .colour = colour(table, "colour")};
    table.finish();
    return theme;
}

Step read_step(Table& table)
{
    Step step{prose(table, "text"), ids(table, "places")};
    table.finish();
    return step;
}

Care read_care(Table& table)
{
    Care care{.owner = plain(table, "owner", Need::Required),
              .checked = table.date("checked", Need::Optional),
              .review_by = table.date("review_by", Need::Optional),
              .expires = table.date("expires", Need::Optional),
              .sources = {}};
    for (auto& item : table.tables("sources"))
        care.sources.push_back(source(item));
    auto const at = table.position_of("checked");
    if (care.checked && care.sources.empty())
        table.report().error(at, "a date of checking without sources", "add [[care.sources]], or remove checked");
    for (auto const& item : care.sources)
        if (care.checked && item.date && *item.date < *care.checked)
            table.report().error(at, "checked is later than the date of a source",
                                 "write the oldest date of the copies consulted");
    if (care.checked && care.review_by && *care.review_by < *care.checked)
        table.report().error(table.position_of("review_by"), "to be reviewed before it was checked",
                             "correct the date");
    table.finish();
    return care;
}

}

std::optional<std::vector<Theme>> read_themes(Path const& file, Findings& findings)
{
    Report report(file, findings);
    auto const toml = read_toml(report);
    if (!toml) return std::nullopt;
    Table table(*toml, report);
    std::vector<Theme> themes;
    for (auto& theme : table.tables("theme"))
        themes.push_back(read_theme(theme));
    if (themes.empty()) report.error({}, "there are no themes", "add [[theme]], as content/README.md shows");
    table.finish();
    return themes;
}

std::optional<Page> read_page(Path const& file, Findings& findings)
{
    Report report(file, findings);
    auto const toml = read_toml(report);
    if (!toml) return std::nullopt;
    Table table(*toml, report);
    Page page{.file = file,
              .id = PageId(file.stem().string()),
              .theme = ThemeId(file.parent_path().filename().string()),
              .icon = id(table, "icon", Need::Required).value,
              .title = prose(table, "title"),
              .summary = prose(table, "summary"),
              .for_whom = prose_list(table, "for_whom"),
              .documents = prose_list(table, "documents"),
              .steps = {},
              .cost = optional_prose(table, "cost"),
              .delay = optional_prose(table, "delay"),
              .wont = optional_prose(table, "wont"),
              .learn_more = prose_list(table, "learn_more"),
              .keywords = {},
              .care = {}};
    for (auto& step : table.tables("steps"))
        page.steps.push_back(read_step(step));
    for (auto const& keyword : table.strings("keywords"))
        page.keywords.push_back(keyword.value);
    if (auto care = table.table("care"))
        page.care = read_care(*care);
    else
        report.warning({}, "nobody looks after this page", "add [care] with an owner");
    table.finish();
    return page;
}

}
