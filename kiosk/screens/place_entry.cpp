// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/place_entry.h"

#include "screens/cards.h"

#include <array>
#include <utility>

namespace parvis::screens {
namespace {

using namespace ui;

std::vector<content::Closure> closures_of(pack::Place const& place)
{
    std::vector<content::Closure> closures;
    for (auto const& closure : place.closures)
        closures.push_back(closure.dates);
    return closures;
}

text::Paragraph closed_until(Words const& words, LocalMinute now, std::optional<LocalMinute> opens)
{
    if (!opens) return words.paragraph(msg::place_closed);
    auto const time = time_value(words.formatter(), time_of_day(*opens));
    if (date_of(*opens) == date_of(now)) return words.paragraph(msg::place_opens_at, {time});
    auto const day = std::chrono::weekday(std::chrono::floor<std::chrono::days>(*opens));
    return words.paragraph(msg::place_opens_on, {{words.formatter().weekday(day)}, time});
}

}

OpenNow open_now(Sheet const& sheet, pack::Place const& place)
{
    auto const& words = sheet.words;
    if (!place.hours) return {.known = false, .open = false, .words = words.paragraph(msg::place_hours_unknown)};
    auto const now = sheet.context.now;
    auto const state = content::state_at(*place.hours, sheet.context.pack.public_holidays(), closures_of(place), now);
    if (!state.open) return {.known = true, .open = false, .words = closed_until(words, now, state.until)};
    if (!state.until) return {.known = true, .open = true, .words = words.paragraph(msg::place_open)};
    auto const time = time_value(words.formatter(), time_of_day(*state.until));
    return {.known = true, .open = true, .words = words.paragraph(msg::place_open_until, {time})};
}

char const* place_pictogram(std::string_view kind)
{
    static constexpr std::array<std::pair<std::string_view, char const*>, 8> pictograms{{
        {"counter", "counter-desk"},
        {"health", "hospital"},
        {"food", "food"},
        {"shelter", "shelter"},
        {"school", "school"},
        {"association", "association"},
        {"library", "library"},
        {"stop", "stop"},
    }};
    for (auto const& [name, pictogram] : pictograms)
        if (name == kind) return pictogram;
    return "map-pin";
}

void place_row(Flow& flow, Sheet& sheet, pack::Place const& place)
{
    auto const open = open_now(sheet, place);
    std::vector<text::Paragraph> lines{open.words};
    if (place.example) lines.push_back(sheet.words.paragraph(msg::place_example));
    if (place.call_first) lines.push_back(sheet.words.paragraph(msg::place_call_first));
    entry_row(flow, sheet,
              {.pictogram = place_pictogram(place.kind),
               .colour = open.open ? sheet.palette().open : sheet.palette().soft_ink,
               .title = sheet.words.french(place.name),
               .lines = lines,
               .action = GoTo{{Screen::Place, place.id.value()}}});
}

}
