// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/cards.h"
#include "screens/frame.h"
#include "screens/screens.h"

#include <algorithm>

namespace parvis::screens {
namespace {

using namespace ui;

void draw_number(Flow& flow, Sheet& sheet, pack::EmergencyNumber const& number)
{
    auto const& metrics = sheet.metrics();
    auto const padding = metrics.padding;
    auto const icon = metrics.touch * 5 / 4;
    auto const big = sheet.title();
    auto number_look = big;
    number_look.colour = sheet.canvas.contrast_theme() ? sheet.palette().ink : sheet.palette().emergency;
    number_look.smallest = metrics.em(TextSize::Title);
    auto const phone = sheet.words.value(phone_value(number.phone));
    auto const room = flow.width() - icon - 3 * padding;
    std::vector<SetText> lines;
    lines.push_back(sheet.canvas.set(phone, number_look, room));
    if (number.sms) lines.push_back(sheet.canvas.set(sheet.words.paragraph(msg::emergency_sms), sheet.strong(), room));
    lines.push_back(sheet.canvas.set(sheet.words.shown(number.title).paragraph, sheet.strong(), room));
    lines.push_back(sheet.canvas.set(sheet.words.shown(number.text).paragraph, sheet.body(), room));
    auto words = 0;
    for (auto const& line : lines)
        words += line.height();
    auto const height = std::max(words, icon) + 2 * padding;
    flow.row(height, [&](Rect rect) {
        sheet.canvas.box({.rect = rect,
                          .fill = sheet.palette().card,
                          .radius = metrics.radius,
                          .border_width = sheet.canvas.contrast_theme() ? metrics.edge : 0,
                          .border = sheet.palette().line});
        sheet.disc(number.icon, {rect.x + padding, rect.y + (height - icon) / 2, icon, icon}, sheet.palette().emergency,
                   sheet.palette().on_emergency);
        auto y = rect.y + (height - words) / 2;
        for (auto const& line : lines) {
            sheet.say(line, {rect.x + icon + 2 * padding, y, room, line.height()});
            y += line.height();
        }
    });
    flow.space(metrics.gap);
}

}

void emergency(Sheet& sheet)
{
    auto const numbers = sheet.context.pack.emergency_numbers(sheet.words.language().code);
    Hero const hero{.pictogram = "phone-call",
                    .colour = sheet.canvas.contrast_theme() ? sheet.palette().accent : sheet.palette().emergency,
                    .title = sheet.words.paragraph(msg::emergency_title),
                    .french = sheet.words.french_beside(msg::emergency_title)};
    framed(sheet, hero, [&](Flow& flow) {
        // The numbers come first: notes on the translation can wait.
        Marks marks;
        for (auto const& number : numbers) {
            draw_number(flow, sheet, number);
            marks.add(sheet.words.shown(number.title));
            marks.add(sheet.words.shown(number.text));
        }
        marks.draw(flow, sheet);
    });
}

}
