// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/cards.h"

#include <algorithm>

namespace parvis::screens {
namespace {

using namespace ui;

TextLook tile_look(Sheet const& sheet, text::Align align)
{
    auto look = sheet.strong();
    look.align = align;
    look.smallest = sheet.metrics().smallest_em() * 0.8F;
    return look;
}

TextLook french_look(Sheet const& sheet, text::Align align)
{
    auto look = sheet.soft();
    look.align = align;
    look.smallest = sheet.metrics().smallest_em() * 0.7F;
    return look;
}

bool is_wide(Rect rect)
{
    return rect.width * 10 > rect.height * 16;
}

struct TileWords {
    SetText title;
    SetText french;

    [[nodiscard]] int height() const { return title.height() + french.height(); }
};

TileWords set_words(Sheet const& sheet, Tile const& tile, text::Align align, int width, int height)
{
    TileWords words;
    auto const share = tile.french.empty() ? height : height * 6 / 10;
    words.title = sheet.canvas.set(tile.title, tile_look(sheet, align), width, share);
    if (!tile.french.empty()) {
        auto const rest = height > 0 ? height - words.title.height() : 0;
        words.french = sheet.canvas.set(sheet.words.french(tile.french), french_look(sheet, align), width, rest);
    }
    return words;
}

}

void draw_tile(Sheet& sheet, Tile const& tile, Rect rect)
{
    auto const& metrics = sheet.metrics();
    auto const name = tile.french.empty() ? tile.title.text : tile.title.text + "\n" + tile.french;
    sheet.target(rect, tile.action, name, tile.title.language, Role::Tile, sheet.palette().card);
    auto const inner = rect.inset(metrics.padding);
    if (is_wide(rect)) {
        auto const icon = std::min(inner.height, inner.width * 3 / 10);
        auto const room = Rect{inner.x + icon + metrics.padding, inner.y, inner.width - icon - metrics.padding, inner.height};
        auto const words = set_words(sheet, tile, text::Align::Start, room.width, room.height);
        auto const y = room.y + (room.height - words.height()) / 2;
        sheet.disc(tile.pictogram, {inner.x, inner.y, icon, inner.height}, tile.colour, sheet.on_colour());
        sheet.canvas.text(words.title, {room.x, y, room.width, words.title.height()});
        if (!tile.french.empty()) sheet.canvas.text(words.french, {room.x, y + words.title.height(), room.width, words.french.height()});
        return;
    }
    auto const words = set_words(sheet, tile, text::Align::Centre, inner.width, inner.height * 6 / 10);
    auto const icon = std::min({inner.height - words.height() - metrics.gap, inner.width, inner.height * 6 / 10});
    auto const used = icon + metrics.gap + words.height();
    auto const y = inner.y + (inner.height - used) / 2;
    sheet.disc(tile.pictogram, {inner.x, y, inner.width, icon}, tile.colour, sheet.on_colour());
    auto const words_top = y + icon + metrics.gap;
    sheet.canvas.text(words.title, {inner.x, words_top, inner.width, words.title.height()});
    if (!tile.french.empty()) {
        sheet.canvas.text(words.french, {inner.x, words_top + words.title.height(), inner.width, words.french.height()});
    }
}

int tile_height(Sheet const& sheet, std::vector<Tile> const& tiles, int width)
{
    auto const& metrics = sheet.metrics();
    auto height = metrics.touch;
    for (auto const& tile : tiles) {
        auto const words = set_words(sheet, tile, text::Align::Centre, width - 2 * metrics.padding, 0);
        height = std::max(height, words.height() * 10 / 6 + 2 * metrics.padding);
    }
    return height;
}

}
