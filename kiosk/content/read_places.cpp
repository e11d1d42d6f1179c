// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/fields.h"
#include "content/readers.h"

#include <array>

namespace parvis::content {
namespace {

constexpr std::array<std::string_view, 8> kinds{"counter", "health",      "food",    "shelter",
                                                "school",  "association", "library", "stop"};

std::vector<TemporaryClosure> read_closures(Table& place)
{
    std::vector<TemporaryClosure> closures;
    for (auto& table : place.tables("closures")) {
        auto const range = date_range(table);
        auto reason = optional_prose(table, "reason");
        if (range) closures.push_back({{range->first, range->second}, table.position_of("to"), std::move(reason)});
        table.finish();
    }
    return closures;
}

}

std::optional<Place> read_place(SourceFile const& file, Findings& findings)
{
    Report report(file.path, findings);
    auto const toml = read_toml(file, report);
    if (!toml) return std::nullopt;
    Table table(*toml, report);
    Place place{.file = file.path,
                .id = PlaceId(file.path.stem().string()),
                .name = plain(table, "name", Need::Required),
                .kind = std::string(kinds[choice(table, "kind", kinds, Need::Required)]),
                .themes = ids(table, "themes"),
                .address = plain(table, "address", Need::Optional),
                .phone = phone(table, "phone", Need::Optional),
                .hours = hours(table, "hours", Need::Optional),
                .languages = {},
                .note = optional_prose(table, "note"),
                .call_first = table.flag("call_first"),
                .example = table.flag("example"),
                .source = std::nullopt,
                .source_at = table.position_of("source"),
                .closures = read_closures(table)};
    for (auto const& code : language_codes(table, "languages"))
        place.languages.push_back(code.value);
    if (auto found = table.table("source"))
        place.source = source(*found);
    else if (!place.example)
        report.of("source").warning({}, "a place without a source that is not marked as an example",
                                    "add [source], or example = true if it is invented");
    table.finish();
    return place;
}

std::optional<Round> read_round(SourceFile const& file, Findings& findings)
{
    Report report(file.path, findings);
    auto const toml = read_toml(file, report);
    if (!toml) return std::nullopt;
    Table table(*toml, report);
    Round round{.file = file.path,
                .id = RoundId(file.path.stem().string()),
                .name = prose(table, "name"),
                .phone = phone(table, "phone", Need::Optional),
                .example = table.flag("example"),
                .stops = {}};
    for (auto& stop : table.tables("stops")) {
        round.stops.push_back({id(stop, "place", Need::Required), hours(stop, "when", Need::Required)});
        stop.finish();
    }
    if (round.stops.empty()) report.warning({}, "a round without stops", "add [[stops]]");
    table.finish();
    return round;
}

std::optional<Calendar> read_calendar(Path const& file, Findings& findings)
{
    if (!exists(file)) return Calendar();
    Report report(file, findings);
    auto const toml = read_toml(file, report);
    if (!toml) return std::nullopt;
    Table table(*toml, report);
    Calendar calendar;
    for (auto& holiday : table.tables("public_holidays")) {
        auto const date = holiday.date("date", Need::Required);
        auto const name = plain(holiday, "name", Need::Required);
        if (date) calendar.public_holidays.push_back({*date, name});
        holiday.finish();
    }
    for (auto& holiday : table.tables("school_holidays")) {
        auto const range = date_range(holiday);
        auto const name = plain(holiday, "name", Need::Required);
        if (range) calendar.school_holidays.push_back({range->first, range->second, name});
        holiday.finish();
    }
    table.finish();
    return calendar;
}

}
