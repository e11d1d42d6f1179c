// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/cards.h"
#include "screens/frame.h"
#include "screens/screens.h"

#include <algorithm>

namespace parvis::screens {
namespace {

using namespace ui;

std::vector<Tile> theme_tiles(Sheet const& sheet)
{
    std::vector<Tile> tiles;
    for (auto const& theme : sheet.context.pack.themes(sheet.words.language().code)) {
        tiles.push_back({.pictogram = theme.icon,
                         .colour = sheet.theme_colour(theme.colour),
                         .title = sheet.words.shown(theme.title).paragraph,
                         .french = sheet.words.french_beside(theme.title),
                         .action = GoTo{{Screen::Theme, theme.id.value()}}});
    }
    return tiles;
}

std::vector<Tile> place_tiles(Sheet const& sheet)
{
    std::vector<Tile> tiles{{.pictogram = "map-pin",
                             .colour = sheet.palette().accent,
                             .title = sheet.words.paragraph(msg::home_places),
                             .french = sheet.words.french_beside(msg::home_places),
                             .action = GoTo{{Screen::Places, {}}}}};
    if (!sheet.context.pack.rounds(sheet.words.language().code).empty()) {
        tiles.push_back({.pictogram = "bus",
                         .colour = sheet.palette().accent,
                         .title = sheet.words.paragraph(msg::home_today),
                         .french = sheet.words.french_beside(msg::home_today),
                         .action = GoTo{{Screen::Today, {}}}});
    }
    return tiles;
}

void tile_rows(Flow& flow, Sheet& sheet, Grid const& grid, std::vector<Tile> const& tiles, int height)
{
    height = std::min(height, flow.view().height);
    auto const em = shared_em(sheet, tiles, {grid.cell_width(), height});
    grid_rows(flow, grid, static_cast<int>(tiles.size()), height,
              [&](int index, Rect cell) { draw_tile(sheet, tiles[static_cast<std::size_t>(index)], cell, em); });
}

}

void home(Sheet& sheet)
{
    auto const& metrics = sheet.metrics();
    auto const themes = theme_tiles(sheet);
    auto const places = place_tiles(sheet);
    // Wide tiles on tall screens, and on those too low for others; the latter have no room for a heading either.
    auto const portrait = sheet.context.profile.portrait();
    auto const wide = portrait || sheet.context.profile.height_mm < 160;
    framed(sheet, [&](Flow& flow) {
        if (portrait || !wide) {
            text_row(flow, sheet, sheet.words.paragraph(msg::home_title), sheet.title(), Role::Heading);
            flow.space(metrics.gap);
        }
        auto const em = metrics.em(TextSize::Body);
        auto const least = static_cast<int>(em * (portrait ? 12.0F : wide ? 8.5F : 7.5F));
        auto const grid =
            Grid::fitting(flow.width(), std::max(least, metrics.touch * 3 / 2), metrics.gap, portrait ? 2 : 5);
        auto const place_grid =
            Grid::fitting(flow.width(), static_cast<int>(em * 12), metrics.gap, static_cast<int>(places.size()));
        auto const count = static_cast<int>(themes.size());
        auto const rows = std::max(1, (count + grid.columns - 1) / grid.columns);
        auto const place_rows = (static_cast<int>(places.size()) + place_grid.columns - 1) / place_grid.columns;
        auto const place_height =
            std::max({metrics.touch, static_cast<int>(em * 3.8F) + 2 * metrics.padding, flow.view().height / 12});
        auto const fair = (flow.left() - place_rows * (place_height + metrics.gap) - rows * metrics.gap) / rows;
        auto const lowest = std::max(metrics.touch, static_cast<int>(em * (portrait ? 4.0F
                                                                           : wide   ? 3.4F
                                                                                    : 5.5F)) +
                                                        2 * metrics.padding);
        tile_rows(flow, sheet, grid, themes,
                  std::clamp(fair, lowest, std::max(lowest, wide && !portrait ? lowest : grid.cell_width())));
        flow.space(metrics.gap * 2);
        tile_rows(flow, sheet, place_grid, places, place_height);
    });
}

}
