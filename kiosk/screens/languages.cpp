// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/cards.h"
#include "screens/frame.h"
#include "screens/screens.h"

#include <algorithm>

namespace parvis::screens {
namespace {

using namespace ui;

/// "Choose your language": in the language chosen before, or else once in each script that the site's languages are
/// written in.
std::vector<text::Paragraph> titles(Sheet const& sheet)
{
    if (!sheet.state.own_language.empty()) return {sheet.words.paragraph(msg::languages_title)};
    std::vector<text::Paragraph> titles;
    std::vector<std::string> scripts;
    for (auto const& language : sheet.context.pack.languages()) {
        if (std::find(scripts.begin(), scripts.end(), language.script) != scripts.end()) continue;
        Words const words(sheet.context, language.code);
        scripts.push_back(language.script);
        titles.push_back(words.paragraph(msg::languages_title));
    }
    return titles;
}

/// The titles side by side, each in its own cell; as many as have room.
void title_row(Flow& flow, Sheet& sheet)
{
    auto const& metrics = sheet.metrics();
    auto const all = titles(sheet);
    auto look = sheet.strong();
    if (all.size() == 1) look = sheet.title();
    look.smallest = metrics.smallest_em() * 0.7F;
    auto const start = metrics.touch + metrics.gap;
    auto const room = flow.width() - start;
    auto const columns = std::clamp(static_cast<int>(static_cast<float>(room) / (metrics.em(TextSize::Body) * 9)), 1,
                                    static_cast<int>(all.size()));
    auto const cell = (room - (columns - 1) * metrics.gap) / columns;
    auto height = metrics.touch;
    std::vector<SetText> set;
    for (int i = 0; i < columns; ++i) {
        set.push_back(sheet.canvas.set(all[static_cast<std::size_t>(i)], look, cell));
        height = std::max(height, set.back().height());
    }
    flow.row(height, [&](Rect rect) {
        sheet.canvas.pictogram("globe", {rect.x, rect.y, metrics.touch, rect.height}, sheet.palette().accent);
        for (int i = 0; i < columns; ++i)
            sheet.say(set[static_cast<std::size_t>(i)],
                      {rect.x + start + i * (cell + metrics.gap), rect.y, cell, rect.height}, Role::Heading);
    });
    flow.space(metrics.gap);
}

void draw_language(Sheet& sheet, pack::Language const& language, Rect cell)
{
    auto const& metrics = sheet.metrics();
    text::Paragraph const name{
        .text = language.name, .spans = {}, .language = language.code, .direction = language.direction};
    auto const chosen = sheet.state.own_language == language.code;
    sheet.target(cell, ChooseLanguage{language.code}, name.text, language.code, Role::Choice, sheet.palette().card,
                 chosen);
    auto const inner = cell.inset(metrics.gap);
    draw_two_names(sheet, inner, name, language.french_name, sheet.title());
}

void draw_not_here(Sheet& sheet, Rect cell)
{
    auto const& metrics = sheet.metrics();
    Action const action = GoTo{{Screen::MissingLanguage, {}}};
    auto const label = sheet.words.paragraph(msg::languages_missing);
    sheet.target(cell, action, label.text, Role::Tile, sheet.palette().notice);
    auto const inner = cell.inset(metrics.gap);
    auto const icon = std::min(inner.height, inner.width / 3);
    auto look = sheet.body();
    look.smallest = metrics.smallest_em() * 0.5F;
    auto const room = inner.width - icon - metrics.gap;
    sheet.canvas.pictogram("language-missing", {inner.x, inner.y, icon, inner.height}, sheet.palette().ink);
    sheet.canvas.text(sheet.canvas.set(label, look, room, inner.height),
                      {inner.x + icon + metrics.gap, inner.y, room, inner.height});
}

}

void languages(Sheet& sheet)
{
    auto const& metrics = sheet.metrics();
    auto const& languages = sheet.context.pack.languages();
    auto const count = static_cast<int>(languages.size()) + 1;
    framed(sheet, [&](Flow& flow) {
        title_row(flow, sheet);
        auto const least = std::max(metrics.touch * 2, static_cast<int>(metrics.em(TextSize::Body) * 8.5F));
        auto const grid = Grid::fitting(flow.width(), least, metrics.gap, sheet.context.profile.portrait() ? 3 : 6);
        auto const rows = (count + grid.columns - 1) / grid.columns;
        // Tiles share the height that is left, if that makes them neither cramped nor huge.
        auto const fair = (flow.left() - (rows - 1) * metrics.gap) / rows;
        auto const lowest = std::max(metrics.touch, static_cast<int>(metrics.em(TextSize::Body) * 3.6F));
        auto const height = std::clamp(fair, lowest, std::max(lowest, metrics.touch * 4));
        grid_rows(flow, grid, count, height, [&](int index, Rect cell) {
            if (index + 1 == count) return draw_not_here(sheet, cell);
            draw_language(sheet, languages[static_cast<std::size_t>(index)], cell);
        });
    });
}

}
