// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/questions.h"

#include <algorithm>

namespace parvis::screens {
namespace {

using namespace ui;

struct Answer {
    char const* pictogram;
    intl::Message message;
    Action action;
    bool selected;
};

/// What was answered on the page that shows, if anything.
template <class Given> std::optional<Given> given(Sheet const& sheet, std::map<std::string, Given> const& answers)
{
    auto const found = answers.find(sheet.state.route.id);
    return found == answers.end() ? std::nullopt : std::optional(found->second);
}

void draw_answer(Sheet& sheet, Answer const& answer, Rect cell)
{
    auto const& metrics = sheet.metrics();
    auto const label = sheet.words.paragraph(answer.message);
    sheet.target(cell, answer.action, {label}, Role::Choice,
                 answer.selected ? sheet.palette().pressed : sheet.palette().card, answer.selected);
    auto const icon = std::min(metrics.touch * 6 / 10, cell.height - metrics.gap);
    auto const start = icon + 2 * metrics.gap;
    auto look = sheet.body();
    look.smallest = metrics.smallest_em() * 0.7F;
    auto const room = cell.width - start - metrics.gap;
    auto const text = sheet.canvas.set(label, look, room, cell.height - metrics.gap / 2);
    sheet.canvas.pictogram(answer.selected ? "check" : answer.pictogram,
                           {cell.x + metrics.gap, cell.y, icon, cell.height}, sheet.palette().accent);
    sheet.canvas.text(text, {cell.x + start, cell.y + (cell.height - text.height()) / 2, room, text.height()});
}

void draw_question(Flow& flow, Sheet& sheet, intl::Message const& question, std::vector<Answer> const& answers)
{
    auto const& metrics = sheet.metrics();
    text_row(flow, sheet, sheet.words.paragraph(question), sheet.soft(), Role::Heading);
    flow.keep_with_next();
    auto const count = static_cast<int>(answers.size());
    auto const least = metrics.touch + static_cast<int>(metrics.em(TextSize::Body) * 6);
    auto grid = Grid::fitting(flow.width(), least, metrics.gap, count);
    // Never one alone in its row.
    if (count % grid.columns != 0) grid = Grid::fitting(flow.width(), least, metrics.gap, count / 2);
    auto const height = std::max(metrics.touch, static_cast<int>(metrics.em(TextSize::Body) * 3));
    grid_rows(flow, grid, count, height,
              [&](int index, Rect cell) { draw_answer(sheet, answers[static_cast<std::size_t>(index)], cell); });
    flow.space(metrics.gap);
}

}

void draw_questions(Flow& flow, Sheet& sheet)
{
    auto const known = given(sheet, sheet.state.known);
    auto const useful = given(sheet, sheet.state.useful);
    auto const knowledge = [&](char const* pictogram, intl::Message const& message, Knowledge answer) {
        return Answer{pictogram, message, AnswerKnowledge{answer}, known == answer};
    };
    auto const rating = [&](char const* pictogram, intl::Message const& message, Usefulness answer) {
        return Answer{pictogram, message, RatePage{answer}, useful == answer};
    };
    flow.space(sheet.metrics().gap * 2);
    draw_question(flow, sheet, msg::know_question,
                  {knowledge("question", msg::know_did_not_know, Knowledge::DidNotKnow),
                   knowledge("book", msg::know_knew, Knowledge::Knew),
                   knowledge("star", msg::know_already_have, Knowledge::AlreadyHave),
                   knowledge("eye-off", msg::know_afraid, Knowledge::AfraidToAsk)});
    draw_question(flow, sheet, msg::useful_question,
                  {rating("thumb-up", msg::useful_yes, Usefulness::Useful),
                   rating("thumb-down", msg::useful_no, Usefulness::NotUseful)});
}

}
