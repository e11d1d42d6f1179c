// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/cards.h"

#include <algorithm>

namespace parvis::screens {
namespace {

using namespace ui;

TextLook tile_look(Sheet const& sheet, text::Align align, float largest)
{
    auto look = sheet.title();
    look.align = align;
    look.largest = largest;
    look.smallest = sheet.metrics().smallest_em() * 0.6F;
    return look;
}

/// The French is never larger than the reader's own word above it.
TextLook french_look(Sheet const& sheet, text::Align align, float title_em)
{
    auto look = sheet.soft();
    look.align = align;
    look.largest = std::min(sheet.metrics().em(TextSize::Body), title_em * 0.85F);
    look.smallest = sheet.metrics().smallest_em() * 0.5F;
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

TileWords set_words(Sheet const& sheet, Tile const& tile, text::Align align, int width, int height, float largest)
{
    TileWords words;
    auto const share = tile.french.empty() ? height : height * 6 / 10;
    words.title = sheet.canvas.set(tile.title, tile_look(sheet, align, largest), width, share);
    if (!tile.french.empty()) {
        auto const rest = height > 0 ? height - words.title.height() : 0;
        words.french =
            sheet.canvas.set(sheet.words.french(tile.french), french_look(sheet, align, words.title.em), width, rest);
    }
    return words;
}

/// Where a tile of this size has its pictogram and its words.
struct Plan {
    Rect inner;
    Rect words;
    int icon = 0;
    text::Align align = text::Align::Start;
};

Plan plan(Sheet const& sheet, Rect rect)
{
    auto const& metrics = sheet.metrics();
    Plan plan{.inner = rect.inset(metrics.padding), .words = {}};
    auto const& inner = plan.inner;
    if (is_wide(rect)) {
        auto const share = sheet.context.profile.portrait() ? 36 : 24;
        plan.icon = std::min(inner.height, inner.width * share / 100);
        plan.words = {inner.x + plan.icon + metrics.padding, inner.y, inner.width - plan.icon - metrics.padding,
                      inner.height};
    } else {
        plan.align = text::Align::Centre;
        plan.words = {inner.x, inner.y, inner.width, inner.height * 55 / 100};
    }
    return plan;
}

}

float shared_em(Sheet const& sheet, std::vector<Tile> const& tiles, Size cell)
{
    auto const where = plan(sheet, {0, 0, cell.width, cell.height});
    auto em = sheet.metrics().em(TextSize::Title);
    for (auto const& tile : tiles)
        em = std::min(em, set_words(sheet, tile, where.align, where.words.width, where.words.height, em).title.em);
    return em;
}

void draw_tile(Sheet& sheet, Tile const& tile, Rect rect, float em)
{
    auto const& metrics = sheet.metrics();
    sheet.target(rect, tile.action, {tile.title}, Role::Tile, sheet.palette().card);
    auto const where = plan(sheet, rect);
    auto const words = set_words(sheet, tile, where.align, where.words.width, where.words.height, em);
    auto y = where.words.y + (where.words.height - words.height()) / 2;
    Rect icon{where.inner.x, where.inner.y, where.icon, where.inner.height};
    if (where.align == text::Align::Centre) {
        auto const side = std::min({where.inner.height - words.height() - metrics.gap, where.inner.width * 3 / 4,
                                    where.inner.height * 6 / 10});
        icon = {where.inner.x, where.inner.y + (where.inner.height - side - metrics.gap - words.height()) / 2,
                where.inner.width, side};
        y = icon.bottom() + metrics.gap;
    }
    sheet.disc(tile.pictogram, icon, tile.colour, sheet.on_colour());
    sheet.canvas.text(words.title, {where.words.x, y, where.words.width, words.title.height()});
    if (!tile.french.empty()) {
        sheet.canvas.text(words.french,
                          {where.words.x, y + words.title.height(), where.words.width, words.french.height()});
    }
}

void draw_two_names(Sheet& sheet, Rect rect, text::Paragraph const& own, std::string const& french, TextLook own_look)
{
    own_look.align = text::Align::Centre;
    own_look.smallest = sheet.metrics().smallest_em() * 0.5F;
    auto second_look = sheet.soft();
    second_look.align = text::Align::Centre;
    second_look.smallest = own_look.smallest;
    auto const first = sheet.canvas.set(own, own_look, rect.width, rect.height * 6 / 10);
    auto const second = french.empty() ? SetText{}
                                       : sheet.canvas.set(sheet.words.french(french), second_look, rect.width,
                                                          rect.height - first.height());
    auto const y = rect.y + (rect.height - first.height() - second.height()) / 2;
    sheet.canvas.text(first, {rect.x, y, rect.width, first.height()});
    if (!french.empty()) sheet.canvas.text(second, {rect.x, y + first.height(), rect.width, second.height()});
}

}
