// SPDX-License-Identifier: GPL-3.0-or-later
#include "intl/script.h"

#include "support/catch.h"

#include <cstdint>
#include <string>

using namespace parvis::intl;

namespace {

/// Runs with their bytes, as "Latn 0-4, Arab 4-8".
std::string describe(std::string_view text)
{
    std::string described;
    for (auto const& run : script_runs(text)) {
        auto const tag = static_cast<std::uint32_t>(run.script);
        described += described.empty() ? "" : ", ";
        for (int shift = 24; shift >= 0; shift -= 8)
            described += static_cast<char>(tag >> shift & 0xFF);
        described += " " + std::to_string(run.begin) + "-" + std::to_string(run.end);
    }
    return described;
}

}

TEST_CASE("spaces, digits and punctuation take the script before them", "[intl]")
{
    CHECK(describe("abc 12, \u0434\u0430") == "Latn 0-8, Cyrl 8-12");
}

TEST_CASE("punctuation at the start takes the script after it", "[intl]")
{
    CHECK(describe("(1) \u0434\u0430") == "Cyrl 0-8");
    CHECK(describe("12 + 3") == "Zyyy 0-6");
    CHECK(describe("").empty());
}

TEST_CASE("a closing bracket takes the script of the opening one", "[intl]")
{
    CHECK(describe("ab (\u0434\u0430) cd") == "Latn 0-4, Cyrl 4-8, Latn 8-12");
    CHECK(describe("ab \u00AB\u0434\u0430\u00BB.") == "Latn 0-5, Cyrl 5-9, Latn 9-12");
}

TEST_CASE("brackets without a partner do no harm", "[intl]")
{
    CHECK(describe("ab) \u0434(]") == "Latn 0-4, Cyrl 4-8");
}

TEST_CASE("a combining mark takes the script of its base", "[intl]")
{
    CHECK(describe("e\u0301\u0434\u0301") == "Latn 0-3, Cyrl 3-7");
}
