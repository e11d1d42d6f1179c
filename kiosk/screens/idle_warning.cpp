// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/idle_warning.h"

namespace parvis::screens {
namespace {

using namespace ui;

void draw_choice(Sheet& sheet, Rect rect, char const* pictogram, intl::Message const& message, Action const& action,
                 Colour ground, Colour ink)
{
    auto const label = sheet.words.paragraph(message);
    sheet.target(rect, action, {label}, Role::Button, ground);
    auto look = sheet.strong();
    look.colour = ink;
    look.smallest = sheet.metrics().smallest_em() * 0.7F;
    auto const icon = std::min(rect.height, sheet.metrics().touch) * 6 / 10;
    auto const start = icon + 2 * sheet.metrics().padding;
    auto const room = rect.width - start - sheet.metrics().padding;
    sheet.canvas.pictogram(pictogram, {rect.x + sheet.metrics().padding, rect.y, icon, rect.height}, ink);
    sheet.canvas.text(sheet.canvas.set(label, look, room, rect.height), {rect.x + start, rect.y, room, rect.height});
}

}

void draw_idle_warning(Sheet& sheet, int seconds_left)
{
    auto const& metrics = sheet.metrics();
    auto const& palette = sheet.palette();
    auto const screen = sheet.canvas.screen();
    sheet.canvas.cover();
    sheet.canvas.layer(screen);
    sheet.canvas.box({.rect = screen, .fill = palette.shade});

    auto const width = std::min(screen.width - 2 * metrics.margin, static_cast<int>(metrics.smallest_em() * 34));
    auto const inner = width - 4 * metrics.padding;
    auto look = sheet.title();
    look.align = text::Align::Centre;
    auto body = sheet.body();
    body.align = text::Align::Centre;
    body.smallest = metrics.smallest_em();
    auto const title = sheet.canvas.set(sheet.words.paragraph(msg::idle_title), look, inner, screen.height / 4);
    auto const count =
        sheet.canvas.set(sheet.words.count(msg::idle_seconds, seconds_left), body, inner, screen.height / 5);
    auto const icon = std::min(metrics.touch * 3 / 2, screen.height / 8);
    auto const buttons = metrics.touch * 5 / 4;
    auto const height = icon + title.height() + count.height() + 2 * buttons + metrics.gap * 5 + 4 * metrics.padding;
    Rect const card{(screen.width - width) / 2, (screen.height - height) / 2, width, height};
    sheet.canvas.box({.rect = card,
                      .fill = palette.card,
                      .radius = metrics.radius,
                      .border_width = metrics.edge,
                      .border = palette.line});
    if (card.y < 0) sheet.canvas.defect("the dialog is higher than the screen", title.paragraph.text);

    auto const x = card.x + 2 * metrics.padding;
    auto y = card.y + 2 * metrics.padding;
    sheet.canvas.pictogram("hourglass", {x, y, inner, icon}, palette.accent);
    y += icon + metrics.gap;
    sheet.say(title, {x, y, inner, title.height()}, Role::Heading);
    y += title.height() + metrics.gap;
    sheet.say(count, {x, y, inner, count.height()}, Role::Status);
    y += count.height() + 2 * metrics.gap;
    draw_choice(sheet, {x, y, inner, buttons}, "hand-stop", msg::idle_more_time, MoreTime{}, palette.accent,
                palette.on_accent);
    y += buttons + metrics.gap;
    draw_choice(sheet, {x, y, inner, buttons}, "finish", msg::idle_finish, Finish{}, palette.card, palette.ink);
}

}
