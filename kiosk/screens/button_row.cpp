// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/button_row.h"

#include <algorithm>

namespace parvis::screens {

using namespace ui;

namespace {

int one_line(Sheet const& sheet, text::Paragraph const& paragraph, TextLook const& look)
{
    return sheet.canvas.set(paragraph, look, 1'000'000).height();
}

}

TextLook label_look(Sheet const& sheet, Colour colour)
{
    return {.size = TextSize::Body,
            .weight = text::Weight::Bold,
            .align = text::Align::Centre,
            .colour = colour,
            .smallest = sheet.metrics().smallest_em() * 0.5F};
}

ButtonRow::ButtonRow(Sheet const& sheet, std::vector<RowButton> buttons)
    : m_buttons(std::move(buttons)), m_look(label_look(sheet, sheet.palette().ink))
{
    auto const& metrics = sheet.metrics();
    auto const count = static_cast<int>(m_buttons.size());
    m_width = (sheet.canvas.screen().width - (count + 1) * metrics.gap) / count;
    auto const room = m_width - metrics.gap;

    // The size of the word that needs most room.
    auto smallest = metrics.em(TextSize::Body);
    for (auto const& button : m_buttons) {
        auto const words = sheet.words.paragraph(button.message);
        smallest = std::min(smallest, sheet.canvas.set(words, m_look, room, one_line(sheet, words, m_look)).em);
    }
    m_look.largest = smallest;
    m_look.smallest = smallest;
    auto label_height = 0;
    for (auto const& button : m_buttons)
        label_height = std::max(label_height, label(sheet, button).height());
    // Where there is room, as on a tall screen, the pictograms are larger.
    m_icon = std::clamp(sheet.canvas.screen().height / 28, metrics.touch / 2, metrics.touch);
    m_height = std::max(metrics.touch, m_icon + label_height + metrics.gap);
}

SetText ButtonRow::label(Sheet const& sheet, RowButton const& button) const
{
    return sheet.canvas.set(sheet.words.paragraph(button.message), m_look, m_width - sheet.metrics().gap);
}

void ButtonRow::draw(Sheet& sheet, int top) const
{
    auto const& metrics = sheet.metrics();
    auto x = metrics.gap;
    for (auto const& button : m_buttons) {
        Rect const rect{x, top, m_width, m_height};
        auto const words = label(sheet, button);
        sheet.target(rect, button.action, {words.paragraph}, Role::Button, sheet.palette().card, button.selected);
        auto const y = rect.y + (rect.height - m_icon - words.height()) / 2;
        sheet.canvas.pictogram(button.pictogram, {rect.x, y, rect.width, m_icon}, sheet.palette().accent);
        sheet.canvas.text(words, {rect.x + metrics.gap / 2, y + m_icon, rect.width - metrics.gap, words.height()});
        x += m_width + metrics.gap;
    }
}

}
