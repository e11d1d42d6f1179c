// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/fields.h"
#include "content/readers.h"

#include <array>

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

constexpr std::array<std::string_view, 2> expiries{"warn", "withdraw"};

Care read_care(Table& table)
{
    Care care{.owner = plain(table, "owner", Need::Required),
              .checked = table.date("checked", Need::Optional),
              .confirmed = table.date("confirmed", Need::Optional),
              .review_by = table.date("review_by", Need::Optional),
              .expires = table.date("expires", Need::Optional),
              .on_expiry = static_cast<OnExpiry>(choice(table, "on_expiry", expiries, Need::Optional)),
              .sources = {}};
    for (auto& item : table.tables("sources"))
        care.sources.push_back(source(item));
    auto const at = table.position_of("checked");
    auto sources = table.report().of("source");
    if (care.checked && care.sources.empty())
        sources.error(at, "a date of checking without sources", "add [[care.sources]], or remove checked");
    for (auto const& item : care.sources)
        if (care.checked && item.date && *item.date < *care.checked)
            sources.error(at, "checked is later than the date of a source",
                          "write the oldest date of the copies consulted");
    table.finish();
    return care;
}

CarePositions positions_of_care(Table const& care)
{
    return {.table = care.at(),
            .checked = care.position_of("checked"),
            .confirmed = care.position_of("confirmed"),
            .review_by = care.position_of("review_by"),
            .expires = care.position_of("expires")};
}

}

std::optional<std::vector<Theme>> read_themes(Path const& file, Findings& findings)
{
    Report report(file, findings);
    auto const toml = read_toml(file, report);
    if (!toml) return std::nullopt;
    Table table(*toml, report);
    std::vector<Theme> themes;
    for (auto& theme : table.tables("theme"))
        themes.push_back(read_theme(theme));
    if (themes.empty()) report.error({}, "there are no themes", "add [[theme]], as content/README.md shows");
    table.finish();
    return themes;
}

std::optional<Page> read_page(SourceFile const& file, Findings& findings)
{
    Report report(file.path, findings);
    auto const toml = read_toml(file, report);
    if (!toml) return std::nullopt;
    Table table(*toml, report);
    Page page{.file = file.path,
              .id = PageId(file.path.stem().string()),
              .theme = ThemeId(file.path.parent_path().filename().string()),
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
              .care = {},
              .care_at = {}};
    for (auto& step : table.tables("steps"))
        page.steps.push_back(read_step(step));
    for (auto const& keyword : table.strings("keywords"))
        page.keywords.push_back(keyword.value);
    if (auto care = table.table("care")) {
        page.care_at = positions_of_care(*care);
        page.care = read_care(*care);
    } else {
        report.warning({}, "nobody looks after this page", "add [care] with an owner");
    }
    table.finish();
    return page;
}

}
