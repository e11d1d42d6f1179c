// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/flow.h"

#include <algorithm>

namespace parvis::screens {

using namespace ui;

Flow::Flow(Sheet& sheet, Rect view) : m_sheet(sheet), m_view(view) {}

int Flow::width() const
{
    return m_view.width - (m_card_begin ? 2 * m_sheet.metrics().padding : 0);
}

void Flow::row(int height, std::function<void(Rect)> const& draw)
{
    auto const padding = m_card_begin ? m_sheet.metrics().padding : 0;
    auto const first_on_card = m_card_begin && *m_card_begin == m_rows.size();
    Row row{.top = m_height, .bottom = m_height + height, .ground = m_card_ground, .piece = {}};
    if (m_card_begin) row.slice = first_on_card ? Slice::Top : Slice::Middle;
    if (first_on_card) row.bottom += padding;
    m_sheet.canvas.begin_piece();
    draw({m_view.x + padding, row.bottom - height, m_view.width - 2 * padding, height});
    row.piece = m_sheet.canvas.end_piece();
    m_height = row.bottom;
    m_rows.push_back(std::move(row));
}

void Flow::keep_with_next()
{
    if (!m_rows.empty()) m_rows.back().keep_with_next = true;
}

int Flow::end_of(std::size_t row) const
{
    while (m_rows[row].keep_with_next && row + 1 < m_rows.size())
        ++row;
    return m_rows[row].bottom;
}

void Flow::space(int height)
{
    m_height += height;
    if (m_card_begin && *m_card_begin < m_rows.size()) m_rows.back().bottom = m_height;
}

void Flow::begin_card(Colour ground)
{
    m_card_begin = m_rows.size();
    m_card_ground = ground;
}

void Flow::end_card()
{
    if (m_card_begin && *m_card_begin < m_rows.size()) {
        auto& last = m_rows.back();
        last.slice = last.slice == Slice::Top ? Slice::Whole : Slice::Bottom;
        last.bottom += m_sheet.metrics().padding;
        m_height = last.bottom;
    }
    m_card_begin.reset();
}

int Flow::height() const
{
    return m_rows.empty() ? 0 : m_rows.back().bottom;
}

std::vector<int> Flow::stops() const
{
    std::vector<int> stops{0};
    if (!overflows()) return stops;
    auto last = height() - m_view.height;
    for (auto const& row : m_rows) {
        if (row.top < height() - m_view.height) continue;
        last = row.top;
        break;
    }
    while (stops.back() < last) {
        auto const from = stops.back();
        auto next = from + m_view.height;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (end_of(i) <= from + m_view.height) continue;
            // A row higher than the view is shown in parts that overlap a little.
            next = m_rows[i].top > from ? m_rows[i].top : from + m_view.height * 9 / 10;
            break;
        }
        stops.push_back(std::min(next, last));
    }
    return stops;
}

void Flow::draw_slice(Row const& row, int dy)
{
    if (row.slice == Slice::None) return;
    auto const top = row.slice == Slice::Top || row.slice == Slice::Whole;
    auto const bottom = row.slice == Slice::Bottom || row.slice == Slice::Whole;
    auto const corners =
        static_cast<std::uint8_t>((top ? TopLeft | TopRight : 0) | (bottom ? BottomLeft | BottomRight : 0));
    Rect rect{m_view.x, row.top + dy, m_view.width, row.bottom - row.top};
    auto const radius = m_sheet.metrics().radius;
    if (m_sheet.canvas.contrast_theme()) {
        auto const edge = m_sheet.metrics().edge;
        m_sheet.canvas.box({.rect = rect, .fill = m_sheet.palette().line, .radius = radius, .corners = corners});
        rect = {rect.x + edge, rect.y + (top ? edge : 0), rect.width - 2 * edge,
                rect.height - (top ? edge : 0) - (bottom ? edge : 0)};
    }
    m_sheet.canvas.box({.rect = rect, .fill = row.ground, .radius = radius, .corners = corners});
}

/// Which of the next row's nodes is being said.
std::optional<std::size_t> Flow::lit_in(Row const& row) const
{
    auto const& speech = m_sheet.state.speech;
    auto const first = m_sheet.canvas.passages();
    if (!speech || !speech->passage || *speech->passage < first) return std::nullopt;
    auto const number = *speech->passage - first;
    return number < row.piece.nodes.size() ? std::optional(number) : std::nullopt;
}

void Flow::finish(int offset)
{
    auto const all_stops = stops();
    offset = std::clamp(offset, 0, all_stops.back());
    // At rest no row is cut at the lower edge; under a dragging finger rows come into view as they are.
    auto const at_rest = std::find(all_stops.begin(), all_stops.end(), offset) != all_stops.end();
    auto& canvas = m_sheet.canvas;
    canvas.layer({0, m_view.y, canvas.screen().width, m_view.height});
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        auto const& row = m_rows[i];
        auto const in_view = row.bottom > offset && row.top < offset + m_view.height;
        auto const cut = row.top < offset || end_of(i) > offset + m_view.height;
        auto const small = end_of(i) - row.top <= m_view.height;
        auto const dy = m_view.y - offset;
        if (!in_view || (at_rest && cut && small)) {
            canvas.place_unseen(row.piece, dy);
        } else {
            draw_slice(row, dy);
            canvas.place(row.piece, dy, m_view, lit_in(row));
        }
        // The last view that begins above the row shows it, since no view cuts a row.
        canvas.read_last(row.piece.nodes.size(), *std::prev(std::ranges::upper_bound(all_stops, row.top)));
    }
    canvas.scroll({.view = m_view, .offset = offset, .max_offset = all_stops.back(), .stops = all_stops});
    canvas.layer(canvas.screen());
}

void text_row(Flow& flow, Sheet& sheet, text::Paragraph const& paragraph, TextLook const& look, Role role)
{
    auto const set = sheet.canvas.set(paragraph, look, flow.width());
    flow.row(set.height(), [&](Rect rect) { sheet.say(set, rect, role); });
}

Grid Grid::fitting(int width, int least, int gap, int most)
{
    auto const columns = std::clamp((width + gap) / std::max(1, least + gap), 1, most);
    return {.columns = columns, .width = width, .gap = gap};
}

Rect Grid::cell(Rect row, int column) const
{
    return {row.x + column * (cell_width() + gap), row.y, cell_width(), row.height};
}

void grid_rows(Flow& flow, Grid const& grid, int count, int cell_height, std::function<void(int, Rect)> const& draw)
{
    cell_height = std::min(cell_height, flow.view().height);
    for (int first = 0; first < count; first += grid.columns) {
        if (first > 0) flow.space(grid.gap);
        flow.row(cell_height, [&](Rect row) {
            for (int column = 0; column < grid.columns && first + column < count; ++column)
                draw(first + column, grid.cell(row, column));
        });
    }
}

}
