// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/button_grid.h"

#include <optional>

namespace parvis::screens {

/// Draws the header and returns its height: French and back, help in the large modes, emergency.
int draw_header(Sheet& sheet);

/// The bar along the lower edge: back, home, language, listen, display, lower (on a high screen), help,
/// finish, in this order. Above them, while the screen is read aloud, what controls the voice, unless that has a panel
/// of its own.
class Bar {
public:
    explicit Bar(Sheet const& sheet);

    [[nodiscard]] int height() const { return m_height; }
    void draw(Sheet& sheet) const;

private:
    ButtonGrid m_buttons;
    std::optional<ButtonGrid> m_controls;
    std::optional<ui::SetText> m_notice; ///< why it is not heard as it was asked for
    int m_height = 0;
};

}
