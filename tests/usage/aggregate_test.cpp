// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/aggregate.h"

#include "base/error.h"
#include "support/catch.h"

#include <random>

using namespace parvis;
using namespace parvis::usage;
using namespace std::chrono_literals;

namespace {

Bundle sample()
{
    return {
        .site = "nantes",
        .device = "4f2a",
        .closed_until = 2026y / 11 / 23,
        .synthetic = false,
        .aggregates = {
            {{*parse_period("2026-11-22"), Table::Volume}, {{{{"hall", "morning", "sessions"}, 12}}, Clock::Good}, 2},
            {{*parse_period("2026-W47"), Table::Page}, {{{{"unknown", "ame", "read"}, 3}}, Clock::Unknown}, 1},
            {{*parse_period("2026-10"), Table::LanguageTheme}, {{{{"", "ti", "sante"}, 7}}, Clock::Stepped}, 1},
            {{*parse_period("2026-11-21"), Table::Volume}, {}, 1}}};
}

/// The text with one stretch replaced by another.
std::string with(std::string text, std::string const& from, std::string const& to)
{
    auto const at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

}

TEST_CASE("a bundle reads as it was written", "[usage]")
{
    CHECK(read_bundle(write_bundle(sample())) == sample());
    CHECK(read_bundle(write_bundle({"s", "d", 2026y / 1 / 1, true, {}})).synthetic);
}

TEST_CASE("no part of a bundle is taken for the whole", "[usage]")
{
    auto const text = write_bundle(sample());
    for (std::size_t length = 0; length < text.size(); ++length)
        REQUIRE_THROWS_AS(read_bundle(text.substr(0, length)), Error);
    CHECK_THROWS_AS(read_bundle(text + "more\n"), Error);
}

TEST_CASE("a bundle with something impossible in it is refused", "[usage]")
{
    auto const text = write_bundle(sample());
    CHECK_THROWS_AS(read_bundle(with(text, "usage 1", "usage 2")), Error);
    CHECK_THROWS_AS(read_bundle(with(text, "nantes", "Nantes et le reste")), Error);
    CHECK_THROWS_AS(read_bundle(with(text, "2026-11-22", "2026-11-32")), Error);
    CHECK_THROWS_AS(read_bundle(with(text, "2026-11-22", "2026-11")), Error);
    CHECK_THROWS_AS(read_bundle(with(text, "\t12\n", "\t-12\n")), Error);
    CHECK_THROWS_AS(read_bundle(with(text, "\t12\n", "\t99999999999\n")), Error);
    CHECK_THROWS_AS(read_bundle(with(text, "\tti\t", "hall\tti\t")), Error);
    CHECK_THROWS_AS(read_bundle(with(text, "volume 2 good 1", "volume 2 good 2000000000")), Error);
    CHECK_THROWS_AS(read_bundle(with(text, "good", "excellent")), Error);
}

TEST_CASE("rubbish is an error and never a crash", "[usage]")
{
    auto const text = write_bundle(sample());
    std::mt19937 random(5);
    for (auto i = 0; i < 20'000; ++i) {
        auto broken = text;
        for (auto changes = random() % 4 + 1; changes > 0; --changes)
            broken[random() % broken.size()] = static_cast<char>(random() % 256);
        try {
            auto const bundle = read_bundle(broken);
            REQUIRE(bundle.aggregates.size() == 4);
        } catch (Error const&) {
        }
    }
}
