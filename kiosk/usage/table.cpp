// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/table.h"

#include <algorithm>
#include <array>

namespace parvis::usage {
namespace {

struct Description {
    Table table;
    std::string_view name;
    Span span;
};

constexpr std::array<Description, 11> tables{{
    {Table::Volume, "volume", Span::Day},
    {Table::Language, "language", Span::Day},
    {Table::Theme, "theme", Span::Day},
    {Table::Page, "page", Span::Day},
    {Table::Place, "place", Span::Day},
    {Table::Tally, "tally", Span::Day},
    {Table::LanguageTheme, "language-theme", Span::Month},
    {Table::Duration, "duration", Span::Month},
    {Table::Unmet, "unmet", Span::Month},
    {Table::Access, "access", Span::Month},
    {Table::WantedLanguage, "wanted-language", Span::Month},
}};

Description const& description(Table table)
{
    return tables.at(static_cast<std::size_t>(table));
}

}

std::vector<Table> const& all_tables()
{
    static auto const all = [] {
        std::vector<Table> list;
        for (auto const& row : tables)
            list.push_back(row.table);
        return list;
    }();
    return all;
}

Span span_of(Table table)
{
    return description(table).span;
}

std::string_view name_of(Table table)
{
    return description(table).name;
}

std::optional<Table> find_table(std::string_view name)
{
    auto const* const found = std::ranges::find(tables, name, &Description::name);
    if (found == tables.end()) return std::nullopt;
    return found->table;
}

Band band_at(int hour)
{
    if (hour < 12) return Band::Morning;
    if (hour < 14) return Band::Midday;
    return hour < 18 ? Band::Afternoon : Band::Evening;
}

std::string_view name_of(Band band)
{
    return std::array<std::string_view, 4>{"morning", "midday", "afternoon", "evening"}.at(
        static_cast<std::size_t>(band));
}

}
