// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/cards.h"
#include "screens/frame.h"
#include "screens/place_entry.h"
#include "screens/screens.h"

namespace parvis::screens {
namespace {

using namespace ui;

text::Paragraph slots_paragraph(Sheet const& sheet, std::vector<content::Slot> const& slots)
{
    if (slots.empty()) return sheet.words.paragraph(msg::place_closed);
    std::vector<Value> openings;
    for (auto const& slot : slots)
        openings.push_back(opening_value(sheet.words.formatter(), slot.begin, slot.end));
    return sheet.words.values(openings);
}

std::vector<content::Slot> slots_of(Sheet const& sheet, pack::Place const& place, std::chrono::sys_days day)
{
    std::vector<content::Closure> closures;
    for (auto const& closure : place.closures)
        closures.push_back(closure.dates);
    return content::slots_on(*place.hours, sheet.context.pack.public_holidays(), closures, Date{day});
}

/// The coming seven days, from today.
void draw_week(Flow& flow, Sheet& sheet, pack::Place const& place)
{
    auto const& metrics = sheet.metrics();
    auto const date = date_of(sheet.context.now);
    heading_row(flow, sheet, "calendar", sheet.words.paragraph(msg::place_week), sheet.palette().accent);
    auto const column = flow.width() * 2 / 5;
    for (int i = 0; i < 7; ++i) {
        auto const day = std::chrono::sys_days(date) + std::chrono::days(i);
        auto const look = i == 0 ? sheet.strong() : sheet.body();
        auto const room = flow.width();
        auto const name = sheet.words.plain(sheet.words.formatter().weekday(std::chrono::weekday(day)));
        auto const name_text = sheet.canvas.set(name, look, column - metrics.gap);
        auto const slots = sheet.canvas.set(slots_paragraph(sheet, slots_of(sheet, place, day)), look, room - column);
        flow.row(std::max(name_text.height(), slots.height()) + metrics.gap / 2, [&](Rect rect) {
            sheet.say(name_text, {rect.x, rect.y, column - metrics.gap, name_text.height()});
            sheet.say(slots, {rect.x + column, rect.y, room - column, slots.height()});
        });
    }
}

text::Paragraph languages_paragraph(Sheet const& sheet, std::vector<std::string> const& codes)
{
    std::string names;
    for (auto const& code : codes) {
        auto const* language = sheet.context.pack.language(code);
        names += (names.empty() ? "" : " · ") + (language != nullptr ? language->name : code);
    }
    return sheet.words.plain(names);
}

void draw_closures(Flow& flow, Sheet& sheet, pack::Place const& place)
{
    auto const today = date_of(sheet.context.now);
    for (auto const& closure : place.closures) {
        if (closure.dates.to < today) continue;
        auto const& formatter = sheet.words.formatter();
        notice_row(flow, sheet, "clock-closed",
                   sheet.words.paragraph(msg::place_closed_between, {date_value(formatter, closure.dates.from),
                                                                     date_value(formatter, closure.dates.to)}));
        if (closure.reason) text_row(flow, sheet, sheet.words.shown(*closure.reason).paragraph, sheet.body());
    }
}

void draw_contact(Flow& flow, Sheet& sheet, pack::Place const& place)
{
    auto const gap = sheet.metrics().gap;
    flow.begin_card(sheet.palette().card);
    if (!place.address.empty()) {
        fact_rows(flow, sheet, "map-pin", sheet.words.paragraph(msg::place_address), sheet.words.french(place.address));
        flow.space(gap);
    }
    if (!place.phone.empty()) {
        fact_rows(flow, sheet, "phone", sheet.words.paragraph(msg::place_phone),
                  sheet.words.value(phone_value(place.phone)));
        flow.space(gap);
    }
    if (place.hours) {
        auto const today = std::chrono::sys_days(date_of(sheet.context.now));
        fact_rows(flow, sheet, "clock", sheet.words.paragraph(msg::place_today),
                  slots_paragraph(sheet, slots_of(sheet, place, today)));
    }
    flow.end_card();
    flow.space(2 * gap);
}

}

void place(Sheet& sheet)
{
    auto const place = sheet.context.pack.place(PlaceId(sheet.state.route.id), sheet.words.language().code);
    if (!place) {
        framed(sheet,
               [&](Flow& flow) { notice_row(flow, sheet, "question", sheet.words.paragraph(msg::place_unknown)); });
        return;
    }
    auto const open = open_now(sheet, *place);
    Hero const hero{.pictogram = place_pictogram(place->kind),
                    .colour = open.open ? sheet.palette().open : sheet.palette().accent,
                    .title = sheet.words.french(place->name),
                    .french = {}};
    framed(sheet, hero, [&](Flow& flow) {
        auto const gap = sheet.metrics().gap;
        heading_row(flow, sheet, open.open ? "clock-open" : "clock-closed", open.words,
                    open.open ? sheet.palette().open : sheet.palette().closed);
        flow.space(gap);
        if (place->example) notice_row(flow, sheet, "info", sheet.words.paragraph(msg::place_example));
        if (place->call_first) notice_row(flow, sheet, "phone-first", sheet.words.paragraph(msg::place_call_first));
        draw_closures(flow, sheet, *place);
        if (place->note) {
            auto const note = sheet.words.shown(*place->note);
            Marks marks;
            marks.add(note);
            text_row(flow, sheet, note.paragraph, sheet.body());
            flow.space(gap);
            marks.draw(flow, sheet);
        }
        draw_contact(flow, sheet, *place);
        if (place->hours) {
            flow.begin_card(sheet.palette().card);
            draw_week(flow, sheet, *place);
            flow.end_card();
            flow.space(gap);
            if (place->source && place->source->date) {
                notice_row(flow, sheet, "calendar",
                           sheet.words.paragraph(msg::place_hours_date,
                                                 {date_value(sheet.words.formatter(), *place->source->date)}));
            }
        }
        if (!place->languages.empty()) {
            flow.begin_card(sheet.palette().card);
            fact_rows(flow, sheet, "talk", sheet.words.paragraph(msg::place_languages),
                      languages_paragraph(sheet, place->languages));
            flow.end_card();
        }
    });
}

}
