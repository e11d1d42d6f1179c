// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/button_grid.h"

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

ButtonGrid::ButtonGrid(Sheet const& sheet, std::vector<GridButton> buttons, int columns, int width, int height)
    : m_buttons(std::move(buttons)), m_look(label_look(sheet, sheet.palette().ink)), m_columns(columns),
      m_rows((static_cast<int>(m_buttons.size()) + columns - 1) / columns), m_gap(sheet.metrics().gap),
      m_width((width - (columns - 1) * m_gap) / columns),
      // Where there is room, as on a tall screen, the pictograms are larger.
      m_icon(std::clamp(sheet.canvas.screen().height / 28, sheet.metrics().touch / 2, sheet.metrics().touch))
{
    auto const& metrics = sheet.metrics();
    auto const share = (height - (m_rows - 1) * m_gap) / m_rows;
    auto const room = m_width - m_gap;

    // The size of the word that needs most room.
    auto smallest = metrics.em(TextSize::Body);
    for (auto const& button : m_buttons) {
        auto const words = sheet.words.paragraph(button.message);
        auto const line = height > 0 ? share - m_icon - m_gap : one_line(sheet, words, m_look);
        smallest = std::min(smallest, sheet.canvas.set(words, m_look, room, line).em);
    }
    m_look.largest = smallest;
    m_look.smallest = smallest;
    auto label_height = 0;
    for (auto const& button : m_buttons)
        label_height = std::max(label_height, label(sheet, button).height());
    m_height = std::max({metrics.touch, m_icon + label_height + m_gap, share});
}

int ButtonGrid::height() const
{
    return m_rows * m_height + (m_rows - 1) * m_gap;
}

SetText ButtonGrid::label(Sheet const& sheet, GridButton const& button) const
{
    return sheet.canvas.set(sheet.words.paragraph(button.message), m_look, m_width - m_gap);
}

void ButtonGrid::draw(Sheet& sheet, Point start) const
{
    for (auto i = 0; i < static_cast<int>(m_buttons.size()); ++i) {
        auto const& button = m_buttons[static_cast<std::size_t>(i)];
        Rect const rect{start.x + i % m_columns * (m_width + m_gap), start.y + i / m_columns * (m_height + m_gap),
                        m_width, m_height};
        auto const words = label(sheet, button);
        sheet.target(rect, button.action, {words.paragraph}, Role::Button, sheet.palette().card, button.selected);
        auto const y = rect.y + (rect.height - m_icon - words.height()) / 2;
        sheet.canvas.pictogram(button.pictogram, {rect.x, y, rect.width, m_icon}, sheet.palette().accent);
        sheet.canvas.text(words, {rect.x + m_gap / 2, y + m_icon, rect.width - m_gap, words.height()});
    }
}

}
