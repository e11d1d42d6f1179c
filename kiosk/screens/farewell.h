// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/sheet.h"

namespace parvis::screens {

/// What the first screen tells who has just finished, in their language: all is erased, and the numbers that the visit
/// has added to, by table. Names are left out: by now somebody else may read them. They can be seen before, from the
/// page on privacy.
class Farewell {
public:
    explicit Farewell(Sheet& sheet);

    /// All of it, as it is heard.
    [[nodiscard]] std::string name() const;
    void draw(ui::Rect poster) const;

private:
    /// The numbers of tables that belong together.
    struct Sum {
        char const* pictogram;
        text::Paragraph label;
        std::int64_t number;
    };

    [[nodiscard]] text::Paragraph added() const;
    void draw_sums(ui::Rect rect) const;
    [[nodiscard]] ui::TextLook poster_look(ui::TextSize size) const;
    void put(text::Paragraph const& paragraph, ui::TextLook const& look, ui::Rect rect) const;

    Sheet& m_sheet;
    std::vector<Sum> m_sums;
};

}
