// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to keep a visit on the disk, and to make the overview of a city's year.
#include "base/error.h"
#include "stats/overview.h"
#include "stats/synthesis.h"
#include "usage/counters.h"
#include "usage/session.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <iostream>

using namespace parvis;

namespace {

/// The median of 21 runs, in milliseconds.
template <class Work> double milliseconds(Work work)
{
    std::vector<double> times;
    for (int run = 0; run < 21; ++run) {
        auto const begin = std::chrono::steady_clock::now();
        work();
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
    }
    std::nth_element(times.begin(), times.begin() + 10, times.end());
    return times[10];
}

/// One of a lively day.
usage::Sets visit(int number)
{
    using usage::Event;
    usage::Session session;
    for (auto const& count : {usage::Count{Event::Contact, {}}, usage::Count{Event::SessionBegins, {}},
                              usage::Count{Event::LanguageChosen, number % 2 == 0 ? "ar" : "fr"},
                              usage::Count{Event::ThemeOpened, "theme-" + std::to_string(number % 10)},
                              usage::Count{Event::PageOpened, "page-" + std::to_string(number % 40)},
                              usage::Count{Event::PlaceOpened, "place-" + std::to_string(number % 30)}})
        session.add(count);
    usage::Sets sets;
    using namespace std::chrono_literals;
    add(sets, {{2026y / 11 / 23, usage::Band::Morning, "hall", usage::Clock::Good}, session.increments()});
    return sets;
}

void measure(std::filesystem::path const& folder)
{
    using namespace std::chrono_literals;
    usage::Counters counters(folder / "counters.db");
    auto number = 0;
    auto const keeping = milliseconds([&] { counters.add(visit(number++), 2026y / 11 / 23, usage::Clock::Good); });
    fmt::print("keeping a visit, journal emptied: {:.1f} ms\n", keeping);

    auto const bundles = stats::synthesize({});
    stats::Store store(folder / "statistics.db");
    auto const begin = std::chrono::steady_clock::now();
    for (auto const& bundle : bundles)
        store.merge(bundle);
    auto const merging = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    fmt::print("merging a city's year of four devices: {:.2f} s\n", merging);
    for (auto const* const name : {"2026", "2026-Q3", "2026-10", "2026-W43"}) {
        auto const period = *usage::parse_period(name);
        auto const making =
            milliseconds([&] { (void)overview(store, period, stats::Audience::Office, 2026y / 11 / 1); });
        fmt::print("overview of {}: {:.1f} ms\n", name, making);
    }
}

}

int main(int count, char** arguments)
{
    if (count != 2) {
        std::cerr << "usage: usage_bench DIR, an empty folder\n";
        return 2;
    }
    try {
        measure(arguments[1]);
        return 0;
    } catch (std::exception const& error) {
        std::cerr << "usage_bench: " << describe(error) << '\n';
        return 1;
    }
}
