// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/overview.h"

#include "support/catch.h"
#include "support/temporary_folder.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <numeric>
#include <random>

using namespace parvis;
using namespace parvis::stats;
using namespace std::chrono_literals;
using usage::Table;

namespace {

constexpr std::size_t cells = 4;
constexpr int largest = 60; ///< of the numbers that are attacked

/// A month's sessions in four languages: the truth, or a guess at it.
using Month = std::array<std::int64_t, cells>;

Month sum(Month const& a, Month const& b)
{
    Month both{};
    std::ranges::transform(a, b, both.begin(), std::plus<>());
    return both;
}

Month difference(Month const& a, Month const& b)
{
    Month rest{};
    std::ranges::transform(a, b, rest.begin(), std::minus<>());
    return rest;
}

/// All that is shown of it: the exact total, and the cells in the office and in public.
using Shown = std::vector<Figure>;
Figure const withheld = exact(-1);

Shown show(Month const& month)
{
    auto const total = std::accumulate(month.begin(), month.end(), std::int64_t{0});
    Shown shown{exact(total)};
    for (auto const audience : {Audience::Office, Audience::Public}) {
        if (!has_room(total, {month.begin(), month.end()}, audience)) {
            shown.push_back(withheld);
            continue;
        }
        for (auto const number : month)
            shown.push_back(rounded(number, audience));
    }
    return shown;
}

/// Every month that would be shown as this one is; none if only its total is shown.
std::vector<Month> guesses_at(Month const& month)
{
    auto const shown = show(month);
    std::vector<Month> guesses;
    if (shown[1] == withheld && shown[2] == withheld) return guesses;
    // What is rounded to the same is nearer than the step.
    auto const reach = step_for(shown[1] == withheld ? Audience::Public : Audience::Office) - 1;
    auto guess = month;
    auto& [first, second, third, last] = guess;
    for (first = std::max<std::int64_t>(0, month[0] - reach); first <= month[0] + reach; ++first)
        for (second = std::max<std::int64_t>(0, month[1] - reach); second <= month[1] + reach; ++second)
            for (third = std::max<std::int64_t>(0, month[2] - reach); third <= month[2] + reach; ++third) {
                last = shown[0].value - first - second - third;
                if (last >= 0 && show(guess) == shown) guesses.push_back(guess);
            }
    return guesses;
}

/// Every pair of months that would be shown as these are, each and together; none if too little is shown to tell.
std::vector<std::array<Month, 2>> guesses_at(Month const& one, Month const& other)
{
    std::vector<std::array<Month, 2>> pairs;
    auto const first = guesses_at(one);
    auto const second = guesses_at(other);
    auto const both = guesses_at(sum(one, other));
    auto const shown = std::array{show(one), show(other), show(sum(one, other))};
    auto const subtract = [&](std::vector<Month> const& known, std::size_t unknown) {
        for (auto const& whole : both)
            for (auto const& part : known) {
                auto const rest = difference(whole, part);
                if (std::ranges::min(rest) < 0 || show(rest) != shown.at(unknown)) continue;
                pairs.push_back(unknown == 1 ? std::array{part, rest} : std::array{rest, part});
            }
    };
    if (!first.empty() && !second.empty()) {
        for (auto const& a : first)
            for (auto const& b : second)
                if (show(sum(a, b)) == shown[2]) pairs.push_back({a, b});
    } else if (!first.empty()) {
        subtract(first, 1);
    } else {
        subtract(second, 0);
    }
    return pairs;
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
    for (auto round = 0; round < 300; ++round) {
        std::array<Month, 2> truth{};
        for (auto& month : truth)
            for (auto& number : month)
                number = static_cast<std::int64_t>(random() % (random() % 5 < 2 ? 5 : largest));
        auto const pairs = guesses_at(truth[0], truth[1]);
        if (pairs.empty()) continue;
        REQUIRE(std::ranges::find(pairs, truth) != pairs.end());
        for (auto month = 0U; month < 2; ++month)
            for (auto cell = 0U; cell < cells; ++cell) {
                auto const number = truth.at(month).at(cell);
                if (number < 1 || number > 3) continue;
                ++attacked;
                auto const is_right = [&](auto const& pair) { return pair.at(month).at(cell) == number; };
                INFO("round " << round << ", month " << month << ", cell " << cell << ": " << number);
                REQUIRE_FALSE(std::ranges::all_of(pairs, is_right));
            }
    }
    CHECK(attacked > 30);
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
