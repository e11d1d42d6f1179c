// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/cards.h"

#include <algorithm>

namespace parvis::screens {

using namespace ui;

namespace {

struct EntryWords {
    std::vector<SetText> lines;
    int height = 0;
};

EntryWords set_entry(Sheet const& sheet, Entry const& entry, int width, float em)
{
    auto strong = sheet.strong();
    auto soft = sheet.soft();
    strong.largest = soft.largest = em;
    EntryWords words;
    words.lines.push_back(sheet.canvas.set(entry.title, strong, width));
    for (auto const& line : entry.lines)
        words.lines.push_back(sheet.canvas.set(line, soft, width));
    for (auto const& line : words.lines)
        words.height += line.height();
    return words;
}

struct NoticeColours {
    Colour ground;
    Colour words;
    Colour pictogram;
};

NoticeColours colours_of(Tone tone, Palette const& palette)
{
    switch (tone) {
    case Tone::Assurance:
        return {palette.card, palette.ink, palette.open};
    case Tone::Alarm:
        return {palette.emergency, palette.on_emergency, palette.on_emergency};
    case Tone::Caution:
        break;
    }
    return {palette.notice, palette.ink, palette.ink};
}

/// The state of one text, as a pictogram of this side at the end of its first line.
void draw_mark(Sheet& sheet, BlockMark const& mark, Rect rect)
{
    sheet.canvas.box({.rect = rect, .fill = sheet.palette().notice, .radius = rect.width / 4});
    sheet.canvas.pictogram(mark.pictogram, rect.inset(rect.width / 8), sheet.palette().ink);
    sheet.canvas.node({.role = Role::Status,
                       .name = sheet.words(mark.message),
                       .language = sheet.words.language().code,
                       .rect = rect,
                       .action = std::nullopt});
}

}

void entry_row(Flow& flow, Sheet& sheet, Entry const& entry)
{
    auto const& metrics = sheet.metrics();
    auto const icon = metrics.touch;
    auto const arrow = metrics.touch / 2;
    auto const start = metrics.padding * 2 + icon;
    auto const room = flow.width() - start - arrow - 2 * metrics.padding;
    // A target is seen whole: on a small screen very large words give way.
    auto em = metrics.em(TextSize::Body);
    auto set = set_entry(sheet, entry, room, em);
    while (set.height + 2 * metrics.padding > flow.view().height && em > metrics.smallest_em() / 2) {
        em *= 0.9F;
        set = set_entry(sheet, entry, room, em);
    }
    auto const& lines = set.lines;
    auto const words = set.height;
    std::vector<text::Paragraph> heard{entry.title};
    heard.insert(heard.end(), entry.lines.begin(), entry.lines.end());
    auto const height = std::max(words, icon) + 2 * metrics.padding;
    flow.row(height, [&](Rect rect) {
        sheet.target(rect, entry.action, heard, Role::Link, sheet.palette().card);
        sheet.disc(entry.pictogram, {rect.x + metrics.padding, rect.y + (height - icon) / 2, icon, icon}, entry.colour,
                   sheet.on_colour());
        auto y = rect.y + (height - words) / 2;
        for (auto const& line : lines) {
            sheet.canvas.text(line, {rect.x + start, y, room, line.height()});
            y += line.height();
        }
        sheet.canvas.pictogram("forward", {rect.right() - arrow - metrics.padding, rect.y, arrow, height},
                               sheet.palette().soft_ink);
    });
    flow.space(metrics.gap);
}

void notice_row(Flow& flow, Sheet& sheet, char const* pictogram, text::Paragraph const& paragraph, Tone tone)
{
    auto const& metrics = sheet.metrics();
    auto const icon = metrics.touch * 6 / 10;
    auto const room = flow.width() - icon - 3 * metrics.padding;
    auto const colours = colours_of(tone, sheet.palette());
    auto look = sheet.body();
    look.colour = colours.words;
    auto const text = sheet.canvas.set(paragraph, look, room);
    auto const height = std::max(icon, text.height()) + metrics.padding * 3 / 2;
    flow.row(height, [&](Rect rect) {
        sheet.canvas.box({.rect = rect, .fill = colours.ground, .radius = metrics.radius});
        sheet.canvas.pictogram(pictogram, {rect.x + metrics.padding, rect.y, icon, height}, colours.pictogram);
        sheet.say(text,
                  {rect.x + icon + 2 * metrics.padding, rect.y + (height - text.height()) / 2, room, text.height()},
                  Role::Status);
    });
    flow.space(metrics.gap);
}

void fact_rows(Flow& flow, Sheet& sheet, char const* pictogram, text::Paragraph const& label,
               text::Paragraph const& value)
{
    auto const& metrics = sheet.metrics();
    auto const icon = metrics.touch * 8 / 10;
    auto const room = flow.width() - icon - metrics.padding;
    auto const label_text = sheet.canvas.set(label, sheet.soft(), room);
    auto const value_text = sheet.canvas.set(value, sheet.title(), room);
    auto const words = label_text.height() + value_text.height();
    flow.row(std::max(words, icon), [&](Rect rect) {
        sheet.canvas.pictogram(pictogram, {rect.x, rect.y, icon, rect.height}, sheet.palette().accent);
        auto const x = rect.x + icon + metrics.padding;
        auto const y = rect.y + (rect.height - words) / 2;
        sheet.say(label_text, {x, y, room, label_text.height()});
        sheet.say(value_text, {x, y + label_text.height(), room, value_text.height()});
    });
}

void heading_row(Flow& flow, Sheet& sheet, char const* pictogram, text::Paragraph const& heading, Colour colour)
{
    auto const& metrics = sheet.metrics();
    auto const icon = metrics.touch * 6 / 10;
    auto const room = flow.width() - icon - metrics.padding;
    auto look = sheet.strong();
    look.colour = colour;
    auto const text = sheet.canvas.set(heading, look, room);
    flow.row(std::max(icon, text.height()) + metrics.gap, [&](Rect rect) {
        sheet.canvas.pictogram(pictogram, {rect.x, rect.y, icon, rect.height - metrics.gap}, colour);
        sheet.say(text,
                  {rect.x + icon + metrics.padding, rect.y + (rect.height - metrics.gap - text.height()) / 2, room,
                   text.height()},
                  Role::Heading);
    });
    flow.keep_with_next();
}

void picture_row(Flow& flow, Sheet& sheet, char const* pictogram, text::Paragraph const& paragraph)
{
    auto const& metrics = sheet.metrics();
    auto const icon = metrics.touch;
    auto const start = icon + metrics.padding;
    auto const room = flow.width() - start;
    auto const text = sheet.canvas.set(paragraph, sheet.body(), room);
    flow.row(std::max(icon, text.height()) + metrics.gap, [&](Rect rect) {
        sheet.disc(pictogram, {rect.x, rect.y, icon, rect.height - metrics.gap}, sheet.palette().accent,
                   sheet.on_colour());
        sheet.say(text,
                  {rect.x + start, rect.y + (rect.height - metrics.gap - text.height()) / 2, room, text.height()});
    });
}

void item_row(Flow& flow, Sheet& sheet, text::Paragraph const& paragraph, std::string const& mark, Colour colour,
              std::optional<BlockMark> const& state)
{
    auto const& metrics = sheet.metrics();
    auto const start = metrics.touch * 6 / 10 + metrics.padding;
    auto const side = state ? static_cast<int>(metrics.em(TextSize::Body) * 1.4F) : 0;
    auto const room = flow.width() - start - (state ? side + metrics.gap : 0);
    auto const text = sheet.canvas.set(paragraph, sheet.body(), room);
    auto const line = static_cast<int>(text.layout.line_height);
    flow.row(std::max(text.height(), side) + metrics.gap, [&](Rect rect) {
        if (mark == "•") {
            auto const dot = std::max(3, line / 4);
            auto const x = rect.x + (start - metrics.padding - dot) / 2;
            sheet.canvas.box({.rect = {x, rect.y + (line - dot) / 2, dot, dot}, .fill = colour, .radius = dot / 2});
        } else if (!mark.empty()) {
            auto const disc = std::min(start - metrics.padding, line);
            auto const x = rect.x + (start - metrics.padding - disc) / 2;
            auto const y = rect.y + (line - disc) / 2;
            sheet.canvas.box({.rect = {x, y, disc, disc}, .fill = colour, .radius = disc / 2});
            auto look = sheet.strong();
            look.align = text::Align::Centre;
            look.colour = sheet.on_colour();
            look.smallest = 1;
            sheet.canvas.text(sheet.canvas.set(sheet.words.french(mark), look, disc, disc), {x, y, disc, disc});
        }
        sheet.say(text, {rect.x + start, rect.y, room, text.height()});
        if (state) draw_mark(sheet, *state, {rect.right() - side, rect.y, side, side});
    });
}

}
