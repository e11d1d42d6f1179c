// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/sheet.h"

#include <functional>
#include <optional>
#include <vector>

namespace parvis::screens {

/// Content from top to bottom, in rows that a page button never cuts. A screen adds rows; `finish` lays those in view
/// onto the sheet.
class Flow {
public:
    /// `view` is the window on the content; rows are as wide as it is.
    Flow(Sheet& sheet, ui::Rect view);

    /// What a row has: the view's width, less the padding while a card is begun.
    [[nodiscard]] int width() const;
    [[nodiscard]] ui::Rect view() const { return m_view; }

    /// A row of this height. `draw` gets its rectangle, and draws inside it.
    void row(int height, std::function<void(ui::Rect)> const& draw);
    /// The last row is a heading: it is never shown without the row after it.
    void keep_with_next();
    /// Free height; on a card, of its ground.
    void space(int height);

    /// Rows until `end_card` lie on one card, without an edge: it is read, not touched. Its padding is kept free around
    /// the rows.
    void begin_card(ui::Colour ground);
    void end_card();

    /// Of all rows so far.
    [[nodiscard]] int height() const;
    /// Free height left in the view after the rows so far; 0 if they are more than one view.
    [[nodiscard]] int left() const { return std::max(0, m_view.height - m_height); }
    [[nodiscard]] bool overflows() const { return height() > m_view.height; }

    /// Offsets at which a view begins with a whole row, from 0 to the last.
    [[nodiscard]] std::vector<int> stops() const;

    void finish(int offset);

private:
    enum class Slice { None, Top, Middle, Bottom, Whole };
    struct Row {
        int top = 0;
        int bottom = 0;
        Slice slice = Slice::None;
        ui::Colour ground;
        bool keep_with_next = false;
        ui::Piece piece;
    };

    /// Where the row ends that must be seen with this one.
    [[nodiscard]] int end_of(std::size_t row) const;

    void draw_slice(Row const& row, int dy);
    [[nodiscard]] std::optional<std::size_t> lit_in(Row const& row) const;

    Sheet& m_sheet;
    ui::Rect m_view;
    int m_height = 0;
    std::vector<Row> m_rows;
    std::optional<std::size_t> m_card_begin;
    ui::Colour m_card_ground;
};

/// Sets a text into a row of its own.
void text_row(Flow& flow, Sheet& sheet, text::Paragraph const& paragraph, ui::TextLook const& look,
              ui::Role role = ui::Role::Text);

/// Equal cells, side by side.
struct Grid {
    int columns = 1;
    int width = 0;
    int gap = 0;

    /// As many columns of at least `least` pixels as fit, and no more than `most`.
    static Grid fitting(int width, int least, int gap, int most);
    [[nodiscard]] int cell_width() const { return (width - gap * (columns - 1)) / columns; }
    [[nodiscard]] ui::Rect cell(ui::Rect row, int column) const;
};

/// Rows of equal cells, no higher than the view: `draw` is called for each index with its cell.
void grid_rows(Flow& flow, Grid const& grid, int count, int cell_height,
               std::function<void(int index, ui::Rect cell)> const& draw);

}
