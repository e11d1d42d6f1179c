// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/farewell.h"
#include "screens/screens.h"

#include <algorithm>
#include <utility>

namespace parvis::screens {
namespace {

using namespace ui;

/// The first screen speaks one language after another, in the picker's order.
pack::Language const& language_of_turn(Sheet const& sheet)
{
    auto const& languages = sheet.context.pack.languages();
    return languages[static_cast<std::size_t>(sheet.state.turn) % languages.size()];
}

/// The names of all languages, each in its own script: who cannot read the welcome finds theirs.
void draw_names(Sheet& sheet, Rect rect, Colour ink)
{
    auto const& metrics = sheet.metrics();
    auto widest = 0;
    auto height = 0;
    TextLook look{.size = TextSize::Title, .weight = text::Weight::Bold, .align = text::Align::Centre, .colour = ink};
    look.largest = metrics.smallest_em() * 1.5F;
    auto const& languages = sheet.context.pack.languages();
    for (auto const& language : languages) {
        auto const name = sheet.canvas.set(own_name(language), look, rect.width);
        widest = std::max(widest, name.width());
        height = std::max(height, name.height());
    }
    auto const columns = std::clamp(rect.width / (widest + metrics.gap), 1, 4);
    auto const cell = rect.width / columns;
    auto const rows = (static_cast<int>(languages.size()) + columns - 1) / columns;
    auto const step = std::min(height * 3 / 2, rect.height / rows);
    auto const top = rect.y + (rect.height - rows * step) / 2;
    look.largest *= std::min(1.0F, static_cast<float>(step) / static_cast<float>(height));
    look.smallest = look.largest / 2;
    for (int i = 0; i < static_cast<int>(languages.size()); ++i) {
        auto const& language = languages[static_cast<std::size_t>(i)];
        auto const name = sheet.canvas.set(own_name(language), look, cell);
        sheet.say(name, {rect.x + i % columns * cell, top + i / columns * step, cell, std::max(step, name.height())});
    }
}

/// All of the screen is one target.
void wake_anywhere(Sheet& sheet, std::string name, Words const& words)
{
    sheet.canvas.node({.role = Role::Button,
                       .name = std::move(name),
                       .language = words.language().code,
                       .rect = sheet.canvas.screen(),
                       .action = Begin{}});
}

void draw_welcome(Sheet& sheet, Rect poster, Words const& words)
{
    auto const& metrics = sheet.metrics();
    auto const& palette = sheet.palette();
    auto const inner = poster.inset(metrics.margin);
    TextLook big{.size = TextSize::Display,
                 .weight = text::Weight::Bold,
                 .align = text::Align::Centre,
                 .colour = palette.on_accent,
                 .smallest = metrics.smallest_em()};
    TextLook small{.size = TextSize::Title,
                   .align = text::Align::Centre,
                   .colour = palette.on_accent,
                   .smallest = metrics.smallest_em() * 0.7F};
    auto const welcome = sheet.canvas.set(words.paragraph(msg::attract_welcome), big, inner.width, inner.height / 3);
    auto const touch = sheet.canvas.set(words.paragraph(msg::attract_touch), small, inner.width, inner.height / 5);
    auto const hand = std::min({inner.width / 2, inner.height * 2 / 5, metrics.touch * 7});
    auto const used = hand + welcome.height() + touch.height() + 4 * metrics.gap;
    auto y = inner.y + std::max(0, (inner.height - used) / 2);
    sheet.disc("touch", {inner.x, y, inner.width, hand}, palette.on_accent, palette.accent);
    y += hand + 3 * metrics.gap;
    sheet.canvas.text(welcome, {inner.x, y, inner.width, welcome.height()});
    y += welcome.height() + metrics.gap;
    sheet.canvas.text(touch, {inner.x, y, inner.width, touch.height()});
}

}

void attract(Sheet& sheet)
{
    auto const& metrics = sheet.metrics();
    auto const& palette = sheet.palette();
    auto const screen = sheet.canvas.screen();
    auto const portrait = sheet.context.profile.portrait();
    Words const words(sheet.context, language_of_turn(sheet).code);

    // A poster: the welcome, or a farewell, on its colour; the names of the languages on the ground.
    auto const split = portrait ? screen.height * 62 / 100 : screen.height;
    Rect const poster{0, 0, portrait ? screen.width : screen.width * 58 / 100, split};
    sheet.canvas.box({.rect = poster, .fill = sheet.face(Begin{}, palette.accent)});
    if (sheet.state.leaving) {
        Farewell const farewell(sheet);
        wake_anywhere(sheet, farewell.name(), sheet.words);
        farewell.draw(poster);
    } else {
        wake_anywhere(sheet, words(msg::attract_welcome) + "\n" + words(msg::attract_touch), words);
        draw_welcome(sheet, poster, words);
    }

    Rect const side = portrait ? Rect{0, split, screen.width, screen.height - split}
                               : Rect{poster.width, 0, screen.width - poster.width, screen.height};
    auto const area = side.inset(metrics.margin);
    TextLook place_look{
        .size = TextSize::Body, .weight = text::Weight::Bold, .align = text::Align::Centre, .colour = palette.ink};
    TextLook date_look{.size = TextSize::Body, .align = text::Align::Centre, .colour = palette.soft_ink};
    auto const place = sheet.canvas.set(words.french(sheet.context.pack.site().welcome), place_look, area.width);
    auto const date =
        sheet.canvas.set(words.plain(words.formatter().full_date(date_of(sheet.context.now))), date_look, area.width);
    auto const foot = place.height() + date.height();
    draw_names(sheet, {area.x, area.y, area.width, area.height - foot - metrics.gap}, palette.ink);
    sheet.say(place, {area.x, area.bottom() - foot, area.width, place.height()});
    sheet.say(date, {area.x, area.bottom() - date.height(), area.width, date.height()});
}

}
