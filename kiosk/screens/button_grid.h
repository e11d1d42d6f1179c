// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/sheet.h"

#include <vector>

namespace parvis::screens {

struct GridButton {
    char const* pictogram;
    intl::Message message;
    ui::Action action;
    bool selected = false;
};

/// Equal buttons in rows, each a pictogram above its word. All words have one size; where large text finds no room they
/// stay nearer to normal size.
class ButtonGrid {
public:
    /// In `width` pixels; as low as the words allow, or sharing a `height`.
    ButtonGrid(Sheet const& sheet, std::vector<GridButton> buttons, int columns, int width, int height = 0);

    /// Of all rows.
    [[nodiscard]] int height() const;
    void draw(Sheet& sheet, ui::Point start) const;

private:
    [[nodiscard]] ui::SetText label(Sheet const& sheet, GridButton const& button) const;

    std::vector<GridButton> m_buttons;
    ui::TextLook m_look;
    int m_columns;
    int m_rows;
    int m_gap;
    int m_width; ///< of a button
    int m_icon;
    int m_height; ///< of a button
};

/// The look of labels that have one line.
ui::TextLook label_look(Sheet const& sheet, ui::Colour colour);

}
