// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/cells.h"

#include <algorithm>
#include <set>

namespace parvis::office::tables {
namespace {

using report::State;

/// The fewest for which a difference in percent says anything.
constexpr std::int64_t fewest_to_compare = 20;

bool is_partial(Material const& material)
{
    return material.overview.coverage == stats::Coverage::Partial;
}

/// Words for a table without rows.
std::string nothing(Material const& material, stats::Breakdown const& breakdown)
{
    if (material.overview.coverage == stats::Coverage::Empty) return material.words("table.not_reported");
    return breakdown.withheld ? material.words("table.withheld") : material.words("table.nothing");
}

/// By what shows, so that the order of masked rows says nothing.
double weight(report::Row const& row)
{
    return row.figures.front().state == State::Known ? row.figures.front().value : 0;
}

/// The rows of a table on the overview, so that it fits on one sheet of paper.
constexpr std::size_t brief_rows = 5;

void sort_and_cut(Material const& material, report::Table& table)
{
    std::ranges::stable_sort(table.rows, std::greater<>(), weight);
    if (material.extent == Extent::Brief && table.rows.size() > brief_rows) table.rows.resize(brief_rows);
}

}

report::Figure figure(Material const& material, stats::Figure const& from)
{
    if (material.overview.coverage == stats::Coverage::Empty) return {};
    if (from.kind == stats::Figure::Kind::Masked)
        return {.state = State::Masked, .threshold = static_cast<int>(from.value)};
    return {.state = State::Known, .value = static_cast<double>(from.value), .is_partial = is_partial(material)};
}

report::Figure before(Material const& material, stats::Compared const& number)
{
    if (!number.before) return {};
    auto made = figure(material, *number.before);
    made.is_partial = false;
    return made;
}

report::Figure change(Material const& material, stats::Compared const& number)
{
    auto const is_masked = [](stats::Figure const& each) { return each.kind == stats::Figure::Kind::Masked; };
    if (!number.before || is_masked(number.now) || is_masked(*number.before) || is_partial(material)) return {};
    if (number.before->value < fewest_to_compare) return {};
    auto const ratio = static_cast<double>(number.now.value) / static_cast<double>(number.before->value);
    return {.state = State::Known, .value = 100 * (ratio - 1), .unit = report::Unit::Change};
}

report::Figure share(Material const& material, stats::Figure const& part, stats::Figure const& whole)
{
    if (part.kind == stats::Figure::Kind::Masked || whole.kind == stats::Figure::Kind::Masked || whole.value == 0)
        return {};
    auto made = figure(material, part);
    made.value = std::min(100.0, 100 * made.value / static_cast<double>(whole.value));
    made.unit = report::Unit::Percent;
    return made;
}

report::Table head(Material const& material, char const* id, Key title, Key definition, Key heading,
                   std::initializer_list<Key> columns)
{
    auto const& words = material.words;
    report::Table table{
        .id = id, .title = words(title), .definition = words(definition), .row_heading = words(heading)};
    for (auto const& column : columns)
        table.columns.push_back(words(column));
    return table;
}

report::Table bars(Material const& material, char const* id, Key title, Key definition, Key heading,
                   stats::Breakdown const& breakdown, std::string_view column, Label const& label)
{
    auto table = head(material, id, title, definition, heading, {"column.number", "column.before"});
    table.nothing = nothing(material, breakdown);
    table.drawing = report::Drawing::Bars;
    for (auto const& line : breakdown.lines)
        if (line.column == column)
            table.rows.push_back({.label = label(line.key),
                                  .figures = {figure(material, line.number.now), before(material, line.number)}});
    sort_and_cut(material, table);
    return table;
}

report::Table grid(Material const& material, char const* id, Key title, Key definition, Key heading,
                   stats::Breakdown const& breakdown, std::span<Named const> columns, Label const& label)
{
    auto table = head(material, id, title, definition, heading, {});
    table.nothing = nothing(material, breakdown);
    for (auto const& [name, heading_key] : columns)
        table.columns.push_back(material.words(heading_key));
    std::set<std::string> done;
    for (auto const& line : breakdown.lines) {
        if (!done.insert(line.key).second) continue;
        report::Row row{.label = label(line.key)};
        for (auto const& [name, heading_key] : columns) {
            auto const* const cell = breakdown.find(line.key, name);
            // A cell that was never counted is as small as a masked one, and must not be told from it.
            row.figures.push_back(cell ? figure(material, cell->number.now)
                                       : figure(material, stats::rounded(0, material.overview.audience)));
        }
        table.rows.push_back(std::move(row));
    }
    sort_and_cut(material, table);
    return table;
}

}
