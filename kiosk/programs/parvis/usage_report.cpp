// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/parvis/usage_report.h"

#include <fmt/format.h>

#include <array>
#include <utility>

namespace parvis::commands {
namespace {

using stats::Breakdown;
using stats::Compared;
using stats::Overview;

/// A breakdown with its name in JSON and its heading.
struct Part {
    char const* name;
    char const* heading;
    Breakdown Overview::*breakdown;
};

constexpr std::array<Part, 11> parts{{
    {"languages", "Sessions by language", &Overview::languages},
    {"themes", "Sessions that opened a theme", &Overview::themes},
    {"pages", "Pages", &Overview::pages},
    {"looked_up", "Places looked up", &Overview::looked_up},
    {"bands", "Sessions by part of the day", &Overview::bands},
    {"tally", "People met on outings", &Overview::tally},
    {"language_themes", "Languages and themes, by month", &Overview::language_themes},
    {"durations", "Minutes that sessions lasted, by month", &Overview::durations},
    {"access", "Modes used, by month", &Overview::access},
    {"wanted_languages", "Languages asked for and missing, by month", &Overview::wanted_languages},
    {"unmet", "Met without a translation, by month", &Overview::unmet},
}};

char const* word(stats::Coverage coverage)
{
    switch (coverage) {
    case stats::Coverage::Empty:
        return "empty";
    case stats::Coverage::Partial:
        return "partial";
    case stats::Coverage::Whole:
        return "whole";
    }
    return "";
}

std::string line(std::string const& name, Compared const& compared)
{
    auto const before = compared.before ? fmt::format("  (before: {})", text_of(*compared.before)) : std::string();
    return fmt::format("  {:<40} {:>8}{}\n", name, text_of(compared.now), before);
}

/// All names are ids, which need no escapes.
std::string json(stats::Figure const& figure)
{
    if (figure.kind == stats::Figure::Kind::Masked) return fmt::format("\"{}\"", text_of(figure));
    return text_of(figure);
}

std::string json(Compared const& compared)
{
    return fmt::format(R"({{"now": {}, "before": {}}})", json(compared.now),
                       compared.before ? json(*compared.before) : "null");
}

std::string json(Breakdown const& breakdown)
{
    std::string rows;
    for (auto const& row : breakdown.lines)
        rows += fmt::format(R"({}{{"key": "{}", "column": "{}", "number": {}}})", rows.empty() ? "\n    " : ",\n    ",
                            row.key, row.column, json(row.number));
    return "[" + rows + "]";
}

}

std::string table_of(Overview const& overview)
{
    auto text = fmt::format("{}, {}; {} devices; figures of breakdowns are rounded to {}\n", text_of(overview.period),
                            word(overview.coverage), overview.devices.size(), stats::step_for(overview.audience));
    if (overview.synthetic) text = "SYNTHETIC FIGURES, MADE UP TO TRY THE REPORT\n" + text;
    text += "\nVisits\n" + line("contacts", overview.contacts) + line("sessions", overview.sessions) +
            line("engaged: a page shown for 10 s", overview.engaged) +
            line("completed: contact details shown for 5 s", overview.completed);
    text += "\nSessions by place\n";
    for (auto const& place : overview.places)
        text += line(place.place, place.sessions);
    for (auto const& part : parts) {
        auto const& breakdown = overview.*part.breakdown;
        text += fmt::format("\n{}{}\n", part.heading,
                            breakdown.empty      ? ": nothing was counted"
                            : breakdown.withheld ? ": too few sessions to tell"
                                                 : "");
        for (auto const& row : breakdown.lines)
            text += line(row.column.empty() ? row.key : row.key + ", " + row.column, row.number);
    }
    return text;
}

std::string json_of(Overview const& overview)
{
    auto text = fmt::format("{{\n  \"period\": \"{}\",\n  \"coverage\": \"{}\",\n  \"synthetic\": {},\n"
                            "  \"rounded_to\": {},\n  \"devices\": {},\n",
                            text_of(overview.period), word(overview.coverage), overview.synthetic,
                            stats::step_for(overview.audience), overview.devices.size());
    text +=
        fmt::format("  \"contacts\": {},\n  \"sessions\": {},\n  \"engaged\": {},\n  \"completed\": {},\n",
                    json(overview.contacts), json(overview.sessions), json(overview.engaged), json(overview.completed));
    std::string places;
    for (auto const& place : overview.places)
        places += fmt::format(R"({}{{"place": "{}", "sessions": {}, "engaged": {}, "completed": {}}})",
                              places.empty() ? "\n    " : ",\n    ", place.place, json(place.sessions),
                              json(place.engaged), json(place.completed));
    text += fmt::format("  \"places\": [{}]", places);
    for (auto const& part : parts)
        text += fmt::format(",\n  \"{}\": {}", part.name, json(overview.*part.breakdown));
    return text + "\n}\n";
}

}
