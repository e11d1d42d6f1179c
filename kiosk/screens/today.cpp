// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/cards.h"
#include "screens/frame.h"
#include "screens/screens.h"

#include <algorithm>

namespace parvis::screens {
namespace {

using namespace ui;

/// One halt of a bus: from when to when it stands at a stop.
struct Halt {
    LocalMinute begin;
    LocalMinute end;
    pack::Stop const* stop = nullptr;
};

/// The halts of the coming week that are not over, soonest first.
std::vector<Halt> halts_of(Sheet const& sheet, pack::Round const& round)
{
    auto const now = sheet.context.now;
    auto const today = std::chrono::floor<std::chrono::days>(now);
    std::vector<Halt> halts;
    for (int i = 0; i < 7; ++i) {
        auto const day = today + std::chrono::days(i);
        for (auto const& stop : round.stops) {
            for (auto const& slot : content::slots_on(stop.when, sheet.context.pack.public_holidays(), {}, Date{day})) {
                Halt const halt{day + slot.begin, day + slot.end, &stop};
                if (halt.end > now) halts.push_back(halt);
            }
        }
    }
    std::stable_sort(halts.begin(), halts.end(), [](Halt const& a, Halt const& b) { return a.begin < b.begin; });
    return halts;
}

text::Paragraph when(Sheet const& sheet, Halt const& halt)
{
    auto const& formatter = sheet.words.formatter();
    auto const days =
        std::chrono::floor<std::chrono::days>(halt.begin) - std::chrono::floor<std::chrono::days>(sheet.context.now);
    auto day = formatter.weekday(std::chrono::weekday(std::chrono::floor<std::chrono::days>(halt.begin)));
    if (days.count() == 0) day = sheet.words(msg::place_today);
    if (days.count() == 1) day = sheet.words(msg::today_tomorrow);
    return sheet.words.values({{day}, opening_value(formatter, time_of_day(halt.begin), time_of_day(halt.end))});
}

void draw_here_now(Flow& flow, Sheet& sheet, Halt const& halt)
{
    auto const time = time_value(sheet.words.formatter(), time_of_day(halt.end));
    flow.begin_card(sheet.palette().card);
    heading_row(flow, sheet, "now", sheet.words.paragraph(msg::today_now), sheet.palette().open);
    text_row(flow, sheet, sheet.words.french(halt.stop->place_name), sheet.title());
    text_row(flow, sheet, sheet.words.paragraph(msg::today_until, {time}), sheet.body());
    flow.end_card();
    flow.space(sheet.metrics().gap * 2);
}

void draw_round(Flow& flow, Sheet& sheet, pack::Round const& round)
{
    auto const gap = sheet.metrics().gap;
    text_row(flow, sheet, sheet.words.shown(round.name).paragraph, sheet.title(), Role::Heading);
    flow.space(gap);
    if (round.example) notice_row(flow, sheet, "info", sheet.words.paragraph(msg::today_example));
    auto halts = halts_of(sheet, round);
    if (halts.empty()) notice_row(flow, sheet, "question", sheet.words.paragraph(msg::today_none));
    if (!halts.empty() && halts.front().begin <= sheet.context.now) {
        draw_here_now(flow, sheet, halts.front());
        halts.erase(halts.begin());
    }
    if (!halts.empty()) heading_row(flow, sheet, "next", sheet.words.paragraph(msg::today_next), sheet.palette().ink);
    for (auto const& halt : halts) {
        entry_row(flow, sheet,
                  {.pictogram = "bus",
                   .colour = sheet.palette().accent,
                   .title = sheet.words.french(halt.stop->place_name),
                   .lines = {when(sheet, halt)},
                   .action = GoTo{{Screen::Place, halt.stop->place.value()}}});
    }
    if (round.phone.empty()) return;
    flow.space(gap);
    flow.begin_card(sheet.palette().card);
    fact_rows(flow, sheet, "phone", sheet.words.paragraph(msg::place_call_first),
              sheet.words.value(phone_value(round.phone)));
    flow.end_card();
    flow.space(gap);
}

}

void today(Sheet& sheet)
{
    auto const rounds = sheet.context.pack.rounds(sheet.words.language().code);
    Hero const hero{.pictogram = "bus",
                    .colour = sheet.palette().accent,
                    .title = sheet.words.paragraph(msg::home_today),
                    .french = sheet.words.french_beside(msg::home_today)};
    framed(sheet, hero, [&](Flow& flow) {
        if (rounds.empty()) notice_row(flow, sheet, "question", sheet.words.paragraph(msg::today_none));
        for (auto const& round : rounds)
            draw_round(flow, sheet, round);
    });
}

}
