// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/cells.h"

#include <array>

namespace parvis::office::tables {
namespace {

using usage::PeriodKind;

constexpr std::array<Named, 4> band_names{{{"morning", "band.morning"},
                                           {"midday", "band.midday"},
                                           {"afternoon", "band.afternoon"},
                                           {"evening", "band.evening"}}};
constexpr std::array<Named, 5> duration_names{{{"0-0.5", "duration.half_minute"},
                                               {"0.5-2", "duration.two_minutes"},
                                               {"2-5", "duration.five_minutes"},
                                               {"5-10", "duration.ten_minutes"},
                                               {"10-", "duration.longer"}}};
constexpr std::array<Named, 5> access_names{{{"large-text", "access.large_text"},
                                             {"high-contrast", "access.high_contrast"},
                                             {"low-reach", "access.low_reach"},
                                             {"keypad", "access.keypad"},
                                             {"listening", "access.listening"}}};
constexpr std::array<Named, 4> tally_names{{{"alone", "tally.alone"},
                                            {"accompanied", "tally.accompanied"},
                                            {"interpreted", "tally.interpreted"},
                                            {"referred", "tally.referred"}}};

/// A closed list, in its own order.
report::Table listed(Material const& material, char const* id, Key title, Key definition, Key heading,
                     stats::Breakdown const& breakdown, std::span<Named const> names, std::string_view column = "")
{
    auto table = bars(material, id, title, definition, heading, breakdown, column, [](auto const& key) { return key; });
    std::vector<report::Row> rows;
    for (auto const& [name, key] : names)
        for (auto& row : table.rows)
            if (row.label == name) {
                row.label = material.words(key);
                rows.push_back(std::move(row));
            }
    table.rows = std::move(rows);
    return table;
}

report::Row headline(Material const& material, Key label, stats::Compared const& number, stats::Figure const* whole)
{
    return {.label = material.words(label),
            .figures = {figure(material, number.now), before(material, number), change(material, number),
                        whole ? share(material, number.now, *whole) : report::Figure{}}};
}

/// The periods of which a chart over a longer one is made; a week is not divided.
std::vector<usage::Period> parts_of(usage::Period const& period)
{
    if (period.kind == PeriodKind::Week) return {};
    auto const kind = period.kind == PeriodKind::Year ? PeriodKind::Month : PeriodKind::Week;
    std::vector<usage::Period> parts;
    for (auto day = period.begin; day < period.end();) {
        auto const part = period_of(kind, day);
        if (period.contains(part.anchor())) parts.push_back(part);
        day = part.end();
    }
    return parts;
}

/// Nothing where no device has told of that period.
report::Figure sessions_in(Material const& material, usage::Period const& period)
{
    report::Figure made;
    auto told = false;
    auto whole = true;
    for (auto const& device : material.overview.devices) {
        if (std::chrono::sys_days(device.first_day) >= period.end()) continue;
        told = told || std::chrono::sys_days(device.closed_until) > period.begin;
        whole = whole && std::chrono::sys_days(device.closed_until) >= period.end();
    }
    if (!told) return made;
    made.state = report::State::Known;
    made.is_partial = !whole;
    for (auto const& sum : material.store.sums(usage::Table::Volume, period))
        if (sum.column == "sessions") made.value += static_cast<double>(sum.number);
    return made;
}

report::Figure plain(double value, report::Unit unit = report::Unit::Count)
{
    return {.state = report::State::Known, .value = value, .unit = unit};
}

}

report::Table headlines(Material const& material)
{
    auto const& overview = material.overview;
    auto table = head(material, "headlines", "headlines.title", "headlines.definition", "headlines.heading",
                      {"column.number", "column.before", "column.change", "column.share"});
    table.rows = {headline(material, "headlines.contacts", overview.contacts, nullptr),
                  headline(material, "headlines.sessions", overview.sessions, nullptr),
                  headline(material, "headlines.engaged", overview.engaged, &overview.sessions.now),
                  headline(material, "headlines.completed", overview.completed, &overview.sessions.now)};
    table.drawing = report::Drawing::Headlines;
    return table;
}

report::Table timeline(Material const& material)
{
    auto const& words = material.words;
    auto table =
        head(material, "timeline", "timeline.title", "timeline.definition", "timeline.heading", {"column.sessions"});
    table.nothing = words("timeline.week");
    table.drawing = report::Drawing::Columns;
    for (auto const& part : parts_of(material.overview.period)) {
        auto const label = part.kind == PeriodKind::Month ? words.format().short_month(Date(part.begin))
                                                          : words.format().short_date(Date(part.begin));
        table.rows.push_back({.label = label, .figures = {sessions_in(material, part)}});
    }
    return table;
}

report::Table places(Material const& material)
{
    auto const& words = material.words;
    auto table = head(material, "places", "places.title", "places.definition", "places.heading",
                      {"column.sessions", "column.before", "headlines.contacts", "headlines.engaged",
                       "headlines.completed", "places.open_hours", "places.per_hour"});
    table.nothing = words("table.nothing");
    table.drawing = report::Drawing::Bars;
    for (auto const& line : material.overview.places) {
        report::Row row{.label = material.names.place(line.place, words),
                        .figures = {figure(material, line.sessions.now), before(material, line.sessions),
                                    figure(material, line.contacts.now), figure(material, line.engaged.now),
                                    figure(material, line.completed.now)}};
        row.figures.push_back(line.open_hours ? plain(*line.open_hours) : report::Figure{});
        row.figures.push_back(line.sessions_per_hour ? plain(*line.sessions_per_hour, report::Unit::PerHour)
                                                     : report::Figure{});
        table.rows.push_back(std::move(row));
    }
    return table;
}

report::Table bands(Material const& material)
{
    return listed(material, "bands", "band.title", "band.definition", "band.heading", material.overview.bands,
                  band_names, "sessions");
}

report::Table durations(Material const& material)
{
    return listed(material, "durations", "duration.title", "duration.definition", "duration.heading",
                  material.overview.durations, duration_names);
}

report::Table access(Material const& material)
{
    return listed(material, "access", "access.title", "access.definition", "access.heading", material.overview.access,
                  access_names);
}

report::Table tally(Material const& material)
{
    return listed(material, "tally", "tally.title", "tally.definition", "tally.heading", material.overview.tally,
                  tally_names);
}

report::Table coverage(Material const& material)
{
    auto const& words = material.words;
    auto table = head(material, "coverage", "coverage.title", "coverage.definition", "coverage.heading",
                      {"coverage.days", "coverage.unsure_days"});
    table.nothing = words("table.not_reported");
    for (auto const& device : material.overview.devices) {
        auto const last = std::chrono::sys_days(device.closed_until) - std::chrono::days(1);
        table.rows.push_back({.label = device.name,
                              .note = words("coverage.until", {words.format().long_date(Date(last))}),
                              .figures = {plain(device.days), plain(device.unsure_days)}});
    }
    return table;
}

}
