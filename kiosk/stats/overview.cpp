// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/overview.h"

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>
#include <tuple>
#include <utility>

namespace parvis::stats {
namespace {

using usage::Period;
using usage::Table;

/// What a period and the one before it are asked for.
struct Question {
    Store const& store;
    Period period;
    Audience audience;
    bool comparable = false; ///< the period before is whole
};

using Cells = std::map<std::pair<std::string, std::string>, std::int64_t>;

Coverage coverage_of(std::vector<Device> const& devices, Period const& period, Date today)
{
    auto told = false;
    auto whole = period.end() <= std::chrono::sys_days(today);
    for (auto const& device : devices) {
        if (std::chrono::sys_days(device.first_day) >= period.end()) continue;
        told = told || std::chrono::sys_days(device.closed_until) > period.begin;
        whole = whole && std::chrono::sys_days(device.closed_until) >= period.end();
    }
    if (!told) return Coverage::Empty;
    return whole ? Coverage::Whole : Coverage::Partial;
}

Compared compare(Question const& question, std::int64_t now, std::int64_t before,
                 std::function<Figure(std::int64_t)> const& figure)
{
    return {figure(now), question.comparable ? std::optional(figure(before)) : std::nullopt};
}

Compared exactly(Question const& question, std::int64_t now, std::int64_t before)
{
    return compare(question, now, before, exact);
}

Compared roundly(Question const& question, std::int64_t now, std::int64_t before)
{
    return compare(question, now, before, [&](std::int64_t number) { return rounded(number, question.audience); });
}

/// By key and column, over all places. Of the volume, the sessions by band.
Cells cells_of(Question const& question, Table table, Period const& period)
{
    Cells cells;
    for (auto const& sum : question.store.sums(table, period))
        if (table != Table::Volume || sum.column == "sessions") cells[{sum.key, sum.column}] += sum.number;
    return cells;
}

/// By what shows: the order of masked numbers must say nothing either.
bool shows_before(Line const& a, Line const& b)
{
    auto const shown = [](Line const& line) {
        return line.number.now.kind == Figure::Kind::Masked ? 0 : line.number.now.value;
    };
    if (shown(a) != shown(b)) return shown(a) > shown(b);
    return std::tie(a.key, a.column) < std::tie(b.key, b.column);
}

std::int64_t number_in(Cells const& cells, Cells::key_type const& key)
{
    auto const found = cells.find(key);
    return found == cells.end() ? 0 : found->second;
}

/// Each session has one language and one part of the day, and their exact total is known.
bool can_be_told(Question const& question, Table table, std::vector<Cells::key_type> const& known, Cells const& cells)
{
    if (table != Table::Language && table != Table::Volume) return true;
    std::vector<std::int64_t> numbers;
    for (auto const& cell : known)
        numbers.push_back(number_in(cells, cell));
    return has_room(std::accumulate(numbers.begin(), numbers.end(), std::int64_t{0}), numbers, question.audience);
}

Breakdown breakdown(Question const& question, Table table)
{
    auto const now = cells_of(question, table, question.period);
    Breakdown result;
    result.empty = now.empty();
    if (result.empty) return result;
    auto const before = cells_of(question, table, question.period.previous());
    std::vector<Cells::key_type> known;
    for (auto const& cell : question.store.known_cells(table))
        if (table != Table::Volume || cell.column == "sessions") known.emplace_back(cell.key, cell.column);
    result.withheld = !can_be_told(question, table, known, now);
    if (result.withheld) return result;
    auto const compared = question.comparable && can_be_told(question, table, known, before);
    for (auto const& cell : known) {
        auto line = roundly(question, number_in(now, cell), number_in(before, cell));
        if (!compared) line.before.reset();
        result.lines.push_back({cell.first, cell.second, line});
    }
    std::ranges::sort(result.lines, shows_before);
    return result;
}

/// Numbers of a place, or of all, by column of the volume.
using Volume = std::map<std::string, std::int64_t>;

struct Volumes {
    std::map<std::string, Volume> by_place;
    Volume all;
};

Volumes volumes_of(Question const& question, Period const& period)
{
    Volumes volumes;
    for (auto const& sum : question.store.sums(Table::Volume, period)) {
        volumes.by_place[sum.place][sum.column] += sum.number;
        volumes.all[sum.column] += sum.number;
    }
    return volumes;
}

std::vector<PlaceLine> places_of(Question const& question, Volumes now, Volumes before, OpenHours const& open_hours)
{
    std::vector<PlaceLine> lines;
    for (auto& [place, volume] : now.by_place) {
        auto& earlier = before.by_place[place];
        PlaceLine line{place,
                       exactly(question, volume["contacts"], earlier["contacts"]),
                       exactly(question, volume["sessions"], earlier["sessions"]),
                       roundly(question, volume["engaged"], earlier["engaged"]),
                       roundly(question, volume["completed"], earlier["completed"]),
                       open_hours ? open_hours(place, question.period) : std::nullopt,
                       std::nullopt};
        if (line.open_hours && *line.open_hours > 0)
            line.sessions_per_hour = static_cast<double>(volume["sessions"]) / *line.open_hours;
        lines.push_back(std::move(line));
    }
    std::ranges::stable_sort(lines, std::greater<>(), [](auto const& line) { return line.sessions.now.value; });
    return lines;
}

}

Line const* Breakdown::find(std::string_view key, std::string_view column) const
{
    auto const found =
        std::ranges::find_if(lines, [&](auto const& line) { return line.key == key && line.column == column; });
    return found == lines.end() ? nullptr : &*found;
}

Overview overview(Store const& store, Period const& period, Audience audience, Date today, OpenHours const& open_hours)
{
    Overview result;
    result.period = period;
    result.audience = audience;
    result.synthetic = store.synthetic();
    result.devices = store.devices(period);
    result.coverage = coverage_of(result.devices, period, today);
    result.coverage_before = coverage_of(result.devices, period.previous(), today);

    Question const question{store, period, audience, result.coverage_before == Coverage::Whole};
    auto now = volumes_of(question, period);
    auto before = volumes_of(question, period.previous());
    result.contacts = exactly(question, now.all["contacts"], before.all["contacts"]);
    result.sessions = exactly(question, now.all["sessions"], before.all["sessions"]);
    result.engaged = roundly(question, now.all["engaged"], before.all["engaged"]);
    result.completed = roundly(question, now.all["completed"], before.all["completed"]);
    result.places = places_of(question, std::move(now), std::move(before), open_hours);
    result.languages = breakdown(question, Table::Language);
    result.themes = breakdown(question, Table::Theme);
    result.pages = breakdown(question, Table::Page);
    result.looked_up = breakdown(question, Table::Place);
    result.bands = breakdown(question, Table::Volume);
    result.tally = breakdown(question, Table::Tally);
    result.language_themes = breakdown(question, Table::LanguageTheme);
    result.durations = breakdown(question, Table::Duration);
    result.access = breakdown(question, Table::Access);
    result.wanted_languages = breakdown(question, Table::WantedLanguage);
    result.unmet = breakdown(question, Table::Unmet);
    return result;
}

std::vector<std::string> hardly_opened(Overview const& overview, std::vector<std::string> const& pages)
{
    std::vector<std::string> hardly;
    for (auto const& page : pages) {
        auto const* line = overview.pages.find(page, "opened");
        if (line == nullptr || line->number.now.kind == Figure::Kind::Masked) hardly.push_back(page);
    }
    return hardly;
}

}
