// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/sheet.h"

#include <vector>

namespace parvis::screens {

struct RowButton {
    char const* pictogram;
    intl::Message message;
    ui::Action action;
    bool selected = false;
};

/// Equal buttons from edge to edge of the screen, each a pictogram above its word. All words have one size and one
/// line; where large text finds no room they stay nearer to normal size.
class ButtonRow {
public:
    ButtonRow(Sheet const& sheet, std::vector<RowButton> buttons);

    [[nodiscard]] int height() const { return m_height; }
    void draw(Sheet& sheet, int top) const;

private:
    [[nodiscard]] ui::SetText label(Sheet const& sheet, RowButton const& button) const;

    std::vector<RowButton> m_buttons;
    ui::TextLook m_look;
    int m_width = 0; ///< of a button
    int m_icon = 0;
    int m_height = 0;
};

/// The look of labels that have one line.
ui::TextLook label_look(Sheet const& sheet, ui::Colour colour);

}
