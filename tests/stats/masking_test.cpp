// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/overview.h"

#include "support/catch.h"
#include "support/temporary_folder.h"

#include <algorithm>
#include <array>
#include <map>
#include <random>

using namespace parvis;
using namespace parvis::stats;
using namespace std::chrono_literals;
using usage::Table;

namespace {

constexpr int largest = 40; ///< of the numbers that are attacked
using Month = std::array<std::int64_t, 2>;

/// Two months of sessions in two languages: the truth, or a guess at it.
struct Truth {
    std::array<Month, 2> months{};

    friend bool operator==(Truth const&, Truth const&) = default;
};

/// All that is shown of it: by month and together, in the office and in public, and the exact totals.
using Shown = std::vector<Figure>;
Figure const withheld = exact(-1);

Shown show(Truth const& truth)
{
    Shown shown;
    auto periods = std::vector<Month>(truth.months.begin(), truth.months.end());
    periods.push_back({truth.months[0][0] + truth.months[1][0], truth.months[0][1] + truth.months[1][1]});
    for (auto const& [first, second] : periods) {
        shown.push_back(exact(first + second));
        for (auto const audience : {Audience::Office, Audience::Public}) {
            if (!has_room(first + second, {first, second}, audience)) {
                shown.push_back(withheld);
                continue;
            }
            shown.push_back(rounded(first, audience));
            shown.push_back(rounded(second, audience));
        }
    }
    return shown;
}

/// Calls `take` with every truth there could be whose monthly totals are those of `truth`, which are known.
template <class Take> void guess(Truth const& truth, Take take)
{
    auto const sum = [&](std::size_t month) { return truth.months[month][0] + truth.months[month][1]; };
    for (std::int64_t first = 0; first <= sum(0); ++first)
        for (std::int64_t second = 0; second <= sum(1); ++second)
            take(Truth{{{{first, sum(0) - first}, {second, sum(1) - second}}}});
}

/// A day of one device, with as many sessions in each language, and as many openings of themes.
usage::Bundle day_of(std::map<std::string, std::int64_t> const& languages,
                     std::map<std::string, std::int64_t> const& themes, char const* day,
                     std::string const& device = "a")
{
    auto const period = *usage::parse_period(day);
    usage::Set language_set;
    usage::Set theme_set;
    usage::Set volume;
    for (auto const& [language, number] : languages) {
        language_set.entries[{"hall", language, ""}] = number;
        volume.entries[{"hall", "morning", "sessions"}] += number;
    }
    for (auto const& [theme, number] : themes)
        theme_set.entries[{"hall", theme, ""}] = number;
    return {"nantes",
            device,
            2026y / 12 / 1,
            false,
            {{{period, Table::Language}, language_set, 1},
             {{period, Table::Theme}, theme_set, 1},
             {{period, Table::Volume}, volume, 1}}};
}

}

TEST_CASE("figures are rounded to the step, and below it none are told from some", "[stats]")
{
    std::string office;
    for (auto const number : {0, 1, 4, 5, 7, 8, 12, 13, 1238})
        office += text_of(rounded(number, Audience::Office)) + " ";
    CHECK(office == "<5 <5 <5 5 5 10 10 15 1240 ");
    CHECK(text_of(rounded(9, Audience::Public)) == "<10");
    CHECK(text_of(rounded(14, Audience::Public)) == "10");
    CHECK(text_of(exact(3)) == "3");
}

TEST_CASE("subtracting tables, periods and exports from each other never finds one, two or three people", "[stats]")
{
    std::mt19937 random(11);
    auto attacked = 0;
    for (auto round = 0; round < 2000; ++round) {
        Truth truth;
        for (auto& month : truth.months)
            for (auto& number : month)
                number = static_cast<std::int64_t>(random() % (random() % 2 == 0 ? 5 : largest));
        auto const shown = show(truth);
        std::array<std::array<std::int64_t, 2>, 4> range{};
        for (auto& each : range)
            each = {1000, -1};
        guess(truth, [&](Truth const& possible) {
            if (show(possible) != shown) return;
            for (auto cell = 0U; cell < 4; ++cell) {
                auto const number = possible.months[cell / 2][cell % 2];
                range[cell] = {std::min(range[cell][0], number), std::max(range[cell][1], number)};
            }
        });
        for (auto cell = 0U; cell < 4; ++cell) {
            auto const number = truth.months[cell / 2][cell % 2];
            REQUIRE(range[cell][0] <= number);
            REQUIRE(number <= range[cell][1]);
            if (number < 1 || number > 3) continue;
            ++attacked;
            INFO(truth.months[0][0] << " " << truth.months[0][1] << " " << truth.months[1][0] << " "
                                    << truth.months[1][1]);
            REQUIRE(range[cell][0] < range[cell][1]);
        }
    }
    CHECK(attacked > 2000);
}

TEST_CASE("a breakdown lists every language ever met, so that a missing row says nothing", "[stats]")
{
    testing::TemporaryFolder const folder;
    Store store(folder.path() / "s.db");
    store.merge(day_of({{"fr", 37}, {"ru", 12}, {"ti", 1}, {"so", 4}}, {}, "2026-10-05"));
    store.merge(day_of({{"fr", 37}, {"ru", 12}, {"ar", 3}}, {}, "2026-11-02"));
    auto const report = overview(store, *usage::parse_period("2026-11"), Audience::Office, 2026y / 12 / 1);
    REQUIRE(report.languages.lines.size() == 5);
    CHECK(text_of(report.languages.find("fr")->number.now) == "35");
    CHECK(text_of(report.languages.find("ar")->number.now) == "<5");
    CHECK(text_of(report.languages.find("ti")->number.now) == "<5");
    CHECK(report.sessions.now == exact(52));
    CHECK(report.sessions.before == exact(54));
}

TEST_CASE("where the exact total leaves a breakdown no room it is withheld", "[stats]")
{
    testing::TemporaryFolder const folder;
    Store store(folder.path() / "s.db");
    store.merge(day_of({{"fr", 7}, {"ti", 4}}, {{"sante", 9}, {"papiers", 2}}, "2026-11-02"));
    auto const report = overview(store, *usage::parse_period("2026-11"), Audience::Office, 2026y / 12 / 1);
    CHECK(report.sessions.now == exact(11));
    CHECK(report.languages.withheld);
    CHECK(report.languages.lines.empty());
    CHECK_FALSE(report.themes.withheld);
}

TEST_CASE("totals are rounded from exact numbers, not added up from rounded ones", "[stats]")
{
    testing::TemporaryFolder const folder;
    Store store(folder.path() / "s.db");
    for (auto const* const device : {"a", "b", "c"})
        store.merge(day_of({{"ti", 4}}, {{"sante", 4}}, "2026-11-02", device));
    auto const report = overview(store, *usage::parse_period("2026-11"), Audience::Office, 2026y / 12 / 1);
    CHECK(text_of(report.themes.find("sante")->number.now) == "10");
    CHECK(report.places.front().sessions.now == exact(12));
}

TEST_CASE("empty, partial and masked are three different things", "[stats]")
{
    testing::TemporaryFolder const folder;
    Store store(folder.path() / "s.db");
    store.merge(day_of({{"ti", 2}}, {{"sante", 2}}, "2026-11-02"));
    auto const in = [&](char const* period, Date today) {
        return overview(store, *usage::parse_period(period), Audience::Office, today);
    };
    CHECK(in("2026-11", 2026y / 12 / 1).coverage == Coverage::Whole);
    CHECK(in("2026-11", 2026y / 11 / 20).coverage == Coverage::Partial);
    CHECK(in("2026-Q4", 2027y / 1 / 2).coverage == Coverage::Partial);
    CHECK(in("2026-10", 2026y / 12 / 1).coverage == Coverage::Empty);
    CHECK(in("2026-10", 2026y / 12 / 1).themes.empty);
    CHECK_FALSE(in("2026-11", 2026y / 12 / 1).themes.empty);
    CHECK(in("2026-11", 2026y / 12 / 1).themes.lines.front().number.now.kind == Figure::Kind::Masked);
    CHECK_FALSE(in("2026-11", 2026y / 12 / 1).sessions.before);
}

TEST_CASE("visits are told per open hour where the hours are known", "[stats]")
{
    testing::TemporaryFolder const folder;
    Store store(folder.path() / "s.db");
    store.merge(day_of({{"fr", 40}}, {}, "2026-11-02"));
    auto const report = overview(store, *usage::parse_period("2026-11"), Audience::Office, 2026y / 12 / 1,
                                 [](std::string const& place, usage::Period const&) -> std::optional<double> {
                                     return place == "hall" ? std::optional(16.0) : std::nullopt;
                                 });
    CHECK(report.places.front().sessions_per_hour == 2.5);
}

TEST_CASE("a page opened seldom is told from others, never from one that was not opened at all", "[stats]")
{
    testing::TemporaryFolder const folder;
    Store store(folder.path() / "s.db");
    usage::Bundle bundle{"nantes", "a", 2026y / 12 / 1, false, {}};
    bundle.aggregates = {{{*usage::parse_period("2026-11-02"), Table::Page},
                          {{{{"hall", "ame", "opened"}, 12}, {{"hall", "rsa", "opened"}, 2}}, usage::Clock::Good},
                          1}};
    store.merge(bundle);
    auto const report = overview(store, *usage::parse_period("2026-11"), Audience::Office, 2026y / 12 / 1);
    CHECK(hardly_opened(report, {"ame", "rsa", "violences"}) == std::vector<std::string>{"rsa", "violences"});
}
