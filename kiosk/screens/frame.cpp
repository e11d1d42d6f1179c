// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/frame.h"

#include "screens/bars.h"
#include "screens/speech_panel.h"

#include <algorithm>

namespace parvis::screens {
namespace {

using namespace ui;

/// Room for the page buttons: a rail at the end of a landscape screen, a strip below the content of a portrait one.
struct Paging {
    Rect view;
    Rect up;
    Rect down;
};

Paging with_buttons(Sheet const& sheet, Rect area)
{
    auto const& metrics = sheet.metrics();
    if (sheet.context.profile.portrait()) {
        auto const height = metrics.touch;
        auto const width = (area.width - metrics.gap) / 2;
        auto const y = area.bottom() - height;
        return {.view = {area.x, area.y, area.width, area.height - height - metrics.gap},
                .up = {area.x, y, width, height},
                .down = {area.right() - width, y, width, height}};
    }
    auto const width = metrics.touch;
    auto const height = std::min((area.height - metrics.gap) / 2, metrics.touch * 5 / 2);
    auto const x = area.right() - width;
    return {.view = {area.x, area.y, area.width - width - metrics.gap, area.height},
            .up = {x, area.y, width, height},
            .down = {x, area.bottom() - height, width, height}};
}

void draw_page_button(Sheet& sheet, Rect rect, std::optional<int> offset, char const* pictogram,
                      intl::Message const& message)
{
    auto const& palette = sheet.palette();
    auto const label = sheet.words.paragraph(message);
    // Nothing that way: the place stays free, so that the other button never moves under a finger.
    if (!offset) return;
    sheet.target(rect, ScrollTo{*offset}, {label}, Role::Button, palette.accent);
    auto const icon = std::min({sheet.metrics().touch * 6 / 10, rect.width, rect.height});
    auto look = sheet.strong();
    look.colour = palette.on_accent;
    look.smallest = sheet.metrics().smallest_em() * 0.7F;
    auto const room = rect.width - icon - 3 * sheet.metrics().gap;
    auto const text = room > 0 ? sheet.canvas.set(label, look, room, rect.height) : SetText{};
    if (room <= 0 || !text.fits) {
        sheet.canvas.pictogram(pictogram, {rect.x + (rect.width - icon) / 2, rect.y, icon, rect.height},
                               palette.on_accent);
        return;
    }
    auto const used = icon + sheet.metrics().gap + text.width();
    auto const start = rect.x + (rect.width - used) / 2;
    sheet.canvas.pictogram(pictogram, {start, rect.y, icon, rect.height}, palette.on_accent);
    sheet.canvas.text(text, {start + icon + sheet.metrics().gap, rect.y, room, rect.height});
}

void draw_paging(Sheet& sheet, Paging const& paging, std::vector<int> const& stops)
{
    auto const offset = std::clamp(sheet.state.offset, 0, stops.back());
    std::optional<int> up;
    std::optional<int> down;
    for (auto const stop : stops) {
        if (stop < offset) up = stop;
        if (stop > offset && !down) down = stop;
    }
    draw_page_button(sheet, paging.up, up, "up", msg::scroll_up);
    draw_page_button(sheet, paging.down, down, "down", msg::scroll_down);
}

void draw_flow(Sheet& sheet, Rect area, std::function<void(Flow&)> const& fill)
{
    Flow whole(sheet, area);
    fill(whole);
    if (!whole.overflows()) {
        whole.finish(sheet.state.offset);
        return;
    }
    auto const paging = with_buttons(sheet, area);
    Flow flow(sheet, paging.view);
    fill(flow);
    flow.finish(sheet.state.offset);
    draw_paging(sheet, paging, flow.stops());
}

/// The hero of a wide screen: a panel of its colour along the reader's start.
void draw_panel(Sheet& sheet, Hero const& hero, Rect rect)
{
    auto const& metrics = sheet.metrics();
    sheet.canvas.box({.rect = rect, .fill = hero.colour, .radius = metrics.radius});
    auto const inner = rect.inset(metrics.padding * 3 / 2);
    auto const icon = std::min(inner.width / 2, inner.height / 3);
    sheet.canvas.pictogram(hero.pictogram, {inner.x, inner.y, icon, icon}, sheet.on_colour());
    auto look = sheet.title();
    look.colour = sheet.on_colour();
    auto const title = sheet.canvas.set(hero.title, look, inner.width, inner.height * 2 / 5);
    auto y = inner.y + icon + metrics.gap * 2;
    Rect const place{inner.x, y, inner.width, title.height()};
    sheet.say_first(title, place, Role::Heading);
    y += title.height() + metrics.gap;
    if (hero.french.empty()) return;
    auto french_look = sheet.body();
    french_look.colour = sheet.on_colour();
    french_look.smallest = metrics.smallest_em() * 0.7F;
    auto const french = sheet.canvas.set(sheet.words.french(hero.french), french_look, inner.width, inner.bottom() - y);
    sheet.say(french, {inner.x, y, inner.width, french.height()});
}

/// The hero of a narrow screen: the first row of the content.
void hero_row(Flow& flow, Sheet& sheet, Hero const& hero)
{
    auto const& metrics = sheet.metrics();
    auto const low = !sheet.context.profile.portrait();
    auto const icon = low ? std::max(metrics.touch * 3 / 4, static_cast<int>(metrics.em(TextSize::Title) * 1.3F))
                          : std::min(flow.width() / 6, metrics.touch * 3 / 2);
    auto const padding = metrics.padding;
    auto const room = flow.width() - icon - 3 * padding;
    auto look = sheet.title();
    look.colour = sheet.on_colour();
    // On a small screen very large words give way, so that the subject is seen whole.
    look.smallest = metrics.smallest_em();
    auto const view = flow.view().height;
    auto title = sheet.canvas.set(hero.title, look, room, view / 2);
    auto french_look = sheet.body();
    french_look.colour = sheet.on_colour();
    french_look.smallest = metrics.smallest_em() * 0.5F;
    auto const set_french = [&](int width) {
        return sheet.canvas.set(sheet.words.french(hero.french), french_look, width, view / 4);
    };
    auto french = hero.french.empty() ? SetText{} : set_french(room);
    // A low screen has no line to spare: the French stands at the end of the title's.
    auto const in_line = low && !hero.french.empty() && title.width() + 2 * padding + french.width() <= room &&
                         french.height() <= title.height();
    if (in_line) {
        french = set_french(french.width() + 1);
        title = sheet.canvas.set(hero.title, look, room - french.width() - 1 - padding, view / 2);
    }
    auto const words = in_line ? title.height() : title.height() + french.height();
    flow.row(std::max(words, icon) + 2 * padding, [&](Rect rect) {
        sheet.canvas.box({.rect = rect, .fill = hero.colour, .radius = metrics.radius});
        sheet.canvas.pictogram(hero.pictogram, {rect.x + padding, rect.y, icon, rect.height}, sheet.on_colour());
        auto const x = rect.x + icon + 2 * padding;
        auto const y = rect.y + (rect.height - words) / 2;
        if (in_line) {
            auto const width = french.width() + 1;
            sheet.say(title, {x, y, room - width - padding, title.height()}, Role::Heading);
            sheet.say(french, {x + room - width, y, width, title.height()});
            return;
        }
        sheet.say(title, {x, y, room, title.height()}, Role::Heading);
        if (!hero.french.empty()) sheet.say(french, {x, y + title.height(), room, french.height()});
    });
    flow.space(low ? metrics.gap : metrics.gap * 2);
}

bool wide_enough_for_panel(Sheet const& sheet)
{
    auto const& profile = sheet.context.profile;
    return !profile.portrait() && profile.width_mm > 330 && sheet.state.scale == Scale::Normal;
}

/// Header, content and bar, in the order in which they are read.
void between_bars(Sheet& sheet, std::function<void(Rect)> const& content)
{
    auto const& metrics = sheet.metrics();
    auto const screen = sheet.canvas.screen();
    Bar const bar(sheet);
    auto const top = draw_header(sheet);
    Rect const area{metrics.margin, top, screen.width - 2 * metrics.margin,
                    screen.height - top - bar.height() - metrics.gap};
    if (has_speech_panel(sheet)) {
        SpeechPanel const panel(sheet, area);
        content(panel.content());
        panel.draw(sheet);
    } else {
        content(area);
    }
    bar.draw(sheet);
}

}

void framed(Sheet& sheet, Hero const& hero, std::function<void(Flow&)> const& fill)
{
    between_bars(sheet, [&](Rect area) {
        if (!wide_enough_for_panel(sheet)) {
            draw_flow(sheet, area, [&](Flow& flow) {
                hero_row(flow, sheet, hero);
                fill(flow);
            });
            return;
        }
        auto const width = area.width * 3 / 10;
        draw_panel(sheet, hero, {area.x, area.y, width, area.height});
        auto const start = width + 2 * sheet.metrics().gap;
        draw_flow(sheet, {area.x + start, area.y, area.width - start, area.height}, fill);
    });
}

void framed(Sheet& sheet, std::function<void(Flow&)> const& fill)
{
    between_bars(sheet, [&](Rect area) { draw_flow(sheet, area, fill); });
}

}
