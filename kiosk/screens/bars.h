// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/sheet.h"

namespace parvis::screens {

/// Draws the header and returns its height: French and back, help in the large modes, emergency.
int draw_header(Sheet& sheet);

/// How the bar along the lower edge turns out in this language and text size.
struct Bar {
    int height = 0;
    int button_width = 0;
    int button_height = 0;
    int label_height = 0;
    int icon = 0;
    ui::TextLook label;

    [[nodiscard]] ui::SetText set_label(Sheet const& sheet, intl::Message const& message) const;
};

Bar measure_bar(Sheet const& sheet);

/// Always the same order: back, home, language, display, lower (on a high screen), help, finish.
void draw_bar(Sheet& sheet, Bar const& bar);

}
