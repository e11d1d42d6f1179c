// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/synthesis.h"

#include "stats/overview.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <set>

using namespace parvis;
using namespace parvis::stats;
using namespace std::chrono_literals;

namespace {

/// How often the bus stood somewhere.
std::size_t stops_in(usage::Period const& week, usage::Bundle const& bus)
{
    std::set<std::pair<usage::Period, std::string>> stops;
    for (auto const& aggregate : bus.aggregates) {
        auto const& period = aggregate.key.period;
        if (period.kind != usage::PeriodKind::Day || !week.contains(period.begin)) continue;
        for (auto const& [entry, number] : aggregate.set.entries)
            stops.emplace(period, entry.place);
    }
    return stops.size();
}

}

TEST_CASE("a synthetic year has four devices, the demonstration's round and sixteen languages, and says what it is",
          "[stats]")
{
    testing::TemporaryFolder const folder;
    Store store(folder.path() / "s.db");
    auto const bundles = synthesize({});
    REQUIRE(bundles.size() == 4);
    for (auto const& bundle : bundles)
        store.merge(bundle);
    auto const report = overview(store, *usage::parse_period("2026"), Audience::Office, 2027y / 1 / 1);
    CHECK(report.synthetic);
    CHECK(report.devices.size() == 4);
    CHECK(report.languages.lines.size() == 16);
    std::set<std::string> stops;
    for (auto const& place : report.places)
        if (place.place.starts_with("arret-")) stops.insert(place.place);
    CHECK(stops.size() == 6);
    CHECK(stops_in(*usage::parse_period("2026-W11"), bundles.back()) == 8);
    CHECK(report.sessions.now.value > 10'000);
    CHECK(report.engaged.now.value < report.sessions.now.value);
    for (auto const* breakdown :
         {&report.themes, &report.pages, &report.looked_up, &report.bands, &report.tally, &report.language_themes,
          &report.durations, &report.access, &report.wanted_languages, &report.unmet})
        CHECK_FALSE(breakdown->empty);
}

TEST_CASE("the same year is made up each time, and another seed makes another", "[stats]")
{
    Synthesis const short_time{.first_day = 2026y / 3 / 1, .days = 20};
    CHECK(synthesize(short_time) == synthesize(short_time));
    auto other = short_time;
    other.seed = 7;
    CHECK(synthesize(other) != synthesize(short_time));
}
