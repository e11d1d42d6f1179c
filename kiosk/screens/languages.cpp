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

/// Lets a language be told by its sound. A language that cannot be heard says so.
void draw_ear(Sheet& sheet, pack::Language const& language, Rect rect)
{
    if (!sheet.context.pack.can_be_heard(language.code)) {
        sheet.canvas.pictogram("listen-off", rect.inset(rect.width / 4), sheet.palette().soft_ink);
        return;
    }
    Action const action = HearLanguage{language.code};
    auto const label = sheet.words.paragraph(msg::bar_listen);
    sheet.disc("listen", rect, sheet.face(action, sheet.palette().accent), sheet.palette().on_accent);
    sheet.canvas.node({.role = Role::Button,
                       .name = label.text + "\n" + language.name,
                       .language = label.language,
                       .rect = rect,
                       .action = action,
                       .words = {label, own_name(language)}});
}

/// The tile chooses; the loudspeaker at its end is a target of its own, a finger's gap away.
void draw_language(Sheet& sheet, pack::Language const& language, Rect cell)
{
    auto const& metrics = sheet.metrics();
    auto const name = own_name(language);
    auto const written = sheet.context.pack.language(language.code) != nullptr;
    auto const chosen = (written ? sheet.state.own_language : sheet.state.heard_language) == language.code;
    auto const action = written ? Action{ChooseLanguage{language.code}} : Action{ListenIn{language.code}};
    auto const side = metrics.touch;
    Rect const ear{cell.right() - side - metrics.gap / 2, cell.y + (cell.height - side) / 2, side, side};
    sheet.canvas.box({.rect = cell,
                      .fill = sheet.face(action, sheet.palette().card),
                      .radius = metrics.radius,
                      .border_width = chosen ? metrics.edge * 4 : metrics.edge,
                      .border = chosen ? sheet.palette().accent : sheet.palette().line});
    // By ear, a language without a voice is found by its French name.
    std::vector<text::Paragraph> words{name};
    if (!sheet.context.pack.can_be_heard(language.code)) words.push_back(sheet.words.french(language.french_name));
    sheet.canvas.node({.role = Role::Choice,
                       .name = name.text,
                       .language = name.language,
                       .rect = {cell.x, cell.y, ear.x - metrics.gap - cell.x, cell.height},
                       .action = action,
                       .selected = chosen,
                       .words = std::move(words)});
    auto const inner = cell.inset(metrics.gap);
    draw_two_names(sheet, {inner.x, inner.y, ear.x - metrics.gap - inner.x, inner.height}, name, language.french_name,
                   sheet.title());
    draw_ear(sheet, language, ear);
}

void draw_not_here(Sheet& sheet, Rect cell)
{
    auto const& metrics = sheet.metrics();
    Action const action = GoTo{{Screen::MissingLanguage, {}}};
    auto const label = sheet.words.paragraph(msg::languages_missing);
    sheet.target(cell, action, {label}, Role::Tile, sheet.palette().notice);
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
    auto languages = sheet.context.pack.languages();
    std::ranges::copy(sheet.context.pack.heard_languages(), std::back_inserter(languages));
    auto const count = static_cast<int>(languages.size()) + 1;
    framed(sheet, [&](Flow& flow) {
        title_row(flow, sheet);
        auto const least = metrics.touch + std::max(metrics.touch, static_cast<int>(metrics.em(TextSize::Body) * 6));
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
