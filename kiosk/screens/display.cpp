// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/cards.h"
#include "screens/frame.h"
#include "screens/screens.h"

#include <algorithm>
#include <array>

namespace parvis::screens {
namespace {

using namespace ui;

struct Choice {
    char const* pictogram;
    intl::Message message;
    Action action;
    bool selected;
    int size_percent = 100; ///< of the pictogram, to show what the choice does
};

void draw_choice(Sheet& sheet, Choice const& choice, Rect cell)
{
    auto const& metrics = sheet.metrics();
    auto const label = sheet.words.paragraph(choice.message);
    sheet.target(cell, choice.action, {label}, Role::Choice,
                 choice.selected ? sheet.palette().pressed : sheet.palette().card, choice.selected);
    auto const inner = cell.inset(metrics.padding);
    auto look = sheet.strong();
    look.align = text::Align::Centre;
    look.smallest = metrics.smallest_em() * 0.7F;
    auto const text = sheet.canvas.set(label, look, inner.width, inner.height / 2);
    auto const largest = std::min(inner.width, inner.height - text.height() - metrics.gap);
    auto const icon = largest * choice.size_percent / 100;
    sheet.canvas.pictogram(choice.selected ? "check" : choice.pictogram,
                           {inner.x, inner.y + (largest - icon) / 2, inner.width, icon}, sheet.palette().accent);
    sheet.canvas.text(text, {inner.x, inner.bottom() - text.height(), inner.width, text.height()});
}

void choice_rows(Flow& flow, Sheet& sheet, char const* pictogram, intl::Message const& heading,
                 std::vector<Choice> const& choices)
{
    auto const& metrics = sheet.metrics();
    heading_row(flow, sheet, pictogram, sheet.words.paragraph(heading), sheet.palette().ink);
    auto const count = static_cast<int>(choices.size());
    auto const least = std::max(metrics.touch * 2, static_cast<int>(metrics.em(TextSize::Body) * 5));
    auto const grid = Grid::fitting(flow.width(), least, metrics.gap, count);
    auto const height = std::max(metrics.touch * 2, static_cast<int>(metrics.em(TextSize::Body) * 5)) + metrics.padding;
    grid_rows(flow, grid, count, height,
              [&](int index, Rect cell) { draw_choice(sheet, choices[static_cast<std::size_t>(index)], cell); });
    flow.space(metrics.gap * 3);
}

}

void display(Sheet& sheet)
{
    auto const scale = sheet.state.scale;
    auto const theme = sheet.state.theme;
    std::vector<Choice> const sizes{
        {"text-size", msg::display_normal, SetScale{Scale::Normal}, scale == Scale::Normal, 50},
        {"text-size", msg::display_large, SetScale{Scale::Large}, scale == Scale::Large, 75},
        {"text-size", msg::display_largest, SetScale{Scale::Largest}, scale == Scale::Largest, 100},
    };
    std::vector<Choice> const colours{
        {"sun", msg::display_standard, SetTheme{ThemeKind::Standard}, theme == ThemeKind::Standard},
        {"contrast", msg::display_contrast, SetTheme{ThemeKind::Contrast}, theme == ThemeKind::Contrast},
    };
    framed(sheet, [&](Flow& flow) {
        text_row(flow, sheet, sheet.words.paragraph(msg::display_title), sheet.title(), Role::Heading);
        flow.space(sheet.metrics().gap);
        choice_rows(flow, sheet, "text-size", msg::display_size, sizes);
        choice_rows(flow, sheet, "contrast", msg::display_colours, colours);
    });
}

}
