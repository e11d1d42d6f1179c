// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/table_view.h"

#include "report/chart.h"

#include <cmath>

namespace parvis::office {
namespace {

using report::Drawing;
using report::State;

/// From 0, paper, to 5, the darkest ground.
constexpr double heat_steps = 5;

double largest_of_all(report::Table const& table)
{
    double most = 0;
    for (auto const& row : table.rows)
        for (auto const& figure : row.figures)
            if (figure.state == State::Known) most = std::max(most, figure.value);
    return most;
}

View view_of(report::Figure const& figure, report::Labels const& labels, Words const& words)
{
    View view;
    view.set("text", text_of(figure, words.format()));
    if (figure.state == State::Empty) view.set("kind", "empty");
    if (figure.state == State::Masked) view.set("kind", "masked");
    if (figure.state == State::Known) view.set("kind", figure.is_partial ? "partial" : "known");
    if (figure.state == State::Empty || figure.is_partial) view.set("remark", state_of(figure, labels));
    return view;
}

View view_of(report::Row const& row, report::Table const& table, report::Labels const& labels, Words const& words)
{
    View view;
    view.set("label", row.label);
    view.set("note", row.note.empty() ? View(false) : View(row.note));
    if (table.drawing == Drawing::Bars) view.set("bar", bar_svg(row, largest(table)));
    auto const most = largest_of_all(table);
    ViewList figures;
    for (std::size_t i = 0; i < row.figures.size(); ++i) {
        auto cell = view_of(row.figures[i], labels, words);
        cell.set("column", table.columns[i]);
        auto const is_warm = table.drawing == Drawing::Heat && row.figures[i].state == State::Known && most > 0;
        cell.set("heat", std::to_string(is_warm ? std::lround(heat_steps * row.figures[i].value / most) : 0));
        figures.push_back(std::move(cell));
    }
    view.set("figures", figures);
    return view;
}

}

View view_of(report::Table const& table, report::Labels const& labels, Words const& words)
{
    View view;
    view.set("id", table.id);
    view.set("title", table.title);
    view.set("definition", table.definition);
    view.set("row_heading", table.row_heading);
    ViewList columns;
    for (auto const& column : table.columns)
        columns.emplace_back("name", column);
    view.set("columns", columns);
    ViewList rows;
    for (auto const& row : table.rows)
        rows.push_back(view_of(row, table, labels, words));
    view.set("rows", rows);
    view.set("nothing", table.rows.empty() ? View(table.nothing) : View(false));
    view.set("has_rows", !table.rows.empty());
    view.set("is_headlines", table.drawing == Drawing::Headlines);
    view.set("is_wide", table.columns.size() > 2 || table.drawing == Drawing::Columns);
    view.set("has_bars", table.drawing == Drawing::Bars);
    auto const has_chart = table.drawing == Drawing::Columns && !table.rows.empty();
    view.set("chart", has_chart ? View(columns_svg(table, words.format())) : View(false));
    return view;
}

}
