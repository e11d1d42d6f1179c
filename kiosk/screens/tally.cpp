// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/cards.h"
#include "screens/frame.h"
#include "screens/screens.h"

#include <algorithm>
#include <array>

namespace parvis::screens {
namespace {

using namespace ui;

struct Kind {
    Meeting meeting;
    char const* pictogram;
    intl::Message message;
};

constexpr std::array<Kind, 4> kinds{{
    {Meeting::Alone, "person", msg::tally_alone},
    {Meeting::Accompanied, "people", msg::tally_accompanied},
    {Meeting::Interpreted, "talk", msg::tally_interpreted},
    {Meeting::Referred, "map-pin", msg::tally_referred},
}};

void draw_button(Sheet& sheet, Rect rect, char const* pictogram, ChangeTally const& action, std::string const& name)
{
    sheet.target(rect, action, {sheet.words.plain(name + (action.change > 0 ? " + 1" : " − 1"))}, Role::Button,
                 sheet.palette().accent);
    sheet.canvas.pictogram(pictogram, rect.inset(rect.width / 4), sheet.palette().on_accent);
}

/// At the end of a row: one less, how many, one more.
void draw_controls(Sheet& sheet, Kind const& kind, Rect rect)
{
    auto const gap = sheet.metrics().gap;
    auto const button = sheet.metrics().touch;
    auto const name = sheet.words.paragraph(kind.message).text;
    auto const number = std::to_string(sheet.state.tally.at(static_cast<std::size_t>(kind.meeting)));
    auto look = sheet.strong();
    look.align = text::Align::Centre;
    auto const sum = sheet.canvas.set(sheet.words.plain(number), look, button);
    auto const x = rect.right() - 3 * button - 2 * gap;
    auto const y = rect.y + (rect.height - button) / 2;
    draw_button(sheet, {x, y, button, button}, "minus", {kind.meeting, -1}, name);
    sheet.say(sum, {x + button + gap, rect.y + (rect.height - sum.height()) / 2, button, sum.height()}, Role::Status);
    draw_button(sheet, {x + 2 * (button + gap), y, button, button}, "plus", {kind.meeting, 1}, name);
}

/// Pictogram and words, and what counts them: in a row of its own where there is little room beside.
void kind_row(Flow& flow, Sheet& sheet, Kind const& kind)
{
    auto const& metrics = sheet.metrics();
    auto const button = metrics.touch;
    auto const label = sheet.words.paragraph(kind.message);
    auto const start = button * 6 / 10 + metrics.padding;
    auto const beside = flow.width() - 3 * (button + metrics.gap) - start;
    auto const alone = beside < 3 * button;
    auto const room = alone ? flow.width() - start : beside;
    auto look = sheet.strong();
    look.smallest = metrics.smallest_em() * 0.6F;
    auto const text = sheet.canvas.set(label, look, room);
    flow.row(std::max(alone ? 0 : button, text.height()), [&](Rect rect) {
        sheet.canvas.pictogram(kind.pictogram, {rect.x, rect.y, button * 6 / 10, rect.height}, sheet.palette().accent);
        sheet.say(text, {rect.x + start, rect.y + (rect.height - text.height()) / 2, room, text.height()});
        if (!alone) draw_controls(sheet, kind, rect);
    });
    if (alone) flow.row(button, [&](Rect rect) { draw_controls(sheet, kind, rect); });
    flow.space(metrics.gap);
}

}

void tally(Sheet& sheet)
{
    Hero const hero{.pictogram = "people",
                    .colour = sheet.palette().accent,
                    .title = sheet.words.paragraph(msg::tally_title),
                    .french = sheet.words.french_beside(msg::tally_title)};
    framed(sheet, hero, [&](Flow& flow) {
        text_row(flow, sheet, sheet.words.paragraph(msg::tally_how), sheet.body());
        flow.space(sheet.metrics().gap);
        flow.begin_card(sheet.palette().card);
        for (auto const& kind : kinds)
            kind_row(flow, sheet, kind);
        flow.end_card();
    });
}

}
