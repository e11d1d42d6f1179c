// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "support/catch.h"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <regex>
#include <set>
#include <sstream>

using namespace parvis;

namespace {

std::filesystem::path const source = PARVIS_SOURCE_DIR;

/// The names of all tests.
std::set<std::string> test_names()
{
    static std::regex const test(R"re(TEST_CASE\(\s*((?:"[^"]*"\s*)+),)re");
    static std::regex const part(R"re("([^"]*)")re");
    std::set<std::string> names;
    for (auto const& entry : std::filesystem::recursive_directory_iterator(source / "tests")) {
        if (!entry.path().string().ends_with("_test.cpp")) continue;
        auto const text = read_file(entry.path());
        for (std::sregex_iterator match(text.begin(), text.end(), test), end; match != end; ++match) {
            auto const literals = (*match)[1].str();
            std::string name;
            for (std::sregex_iterator piece(literals.begin(), literals.end(), part); piece != end; ++piece)
                name += (*piece)[1];
            names.insert(name);
        }
    }
    return names;
}

struct Row {
    std::string clause;
    std::string state;
    std::string proof;
};

/// The rows of the grid: | clause | requirement | state | proof |
std::vector<Row> rows()
{
    static std::regex const row(R"(\| ([0-9.]+[^|]*) \| [^|]* \| ([^|]*) \| ([^|]*) \|)");
    std::vector<Row> rows;
    std::istringstream lines(read_file(source / "ACCESSIBILITY.md"));
    std::string line;
    std::smatch match;
    while (std::getline(lines, line))
        if (std::regex_match(line, match, row)) rows.push_back({match[1], match[2], match[3]});
    return rows;
}

/// What stands in double quotes: the names of tests.
std::vector<std::string> quoted(std::string const& text)
{
    static std::regex const quote(R"re("([^"]+)")re");
    std::vector<std::string> names;
    for (std::sregex_iterator match(text.begin(), text.end(), quote), end; match != end; ++match)
        names.push_back((*match)[1]);
    return names;
}

}

TEST_CASE("the accessibility grid has a line for every clause that applies to closed functionality", "[access]")
{
    // Clauses 5 and 11; what the standard leaves void is not there. A line for a clause answers for those below it.
    std::istringstream clauses(
        "5.1.2.1 5.1.2.2 5.1.3.1 5.1.3.2 5.1.3.3 5.1.3.4 5.1.3.5 5.1.3.6 5.1.3.7 5.1.3.8 5.1.3.9 5.1.3.10 5.1.3.11 "
        "5.1.3.12 5.1.3.13 5.1.3.14 5.1.3.15 5.1.3.16 5.1.4 5.1.5 5.1.6.1 5.1.6.2 5.1.7 5.2 5.3 5.4 5.5.1 5.5.2 5.6.1 "
        "5.6.2 5.7 5.8 5.9 11.1.1.1.2 11.1.2.1 11.1.2.2 11.1.2.3 11.1.2.4 11.1.2.5 11.1.3.1.2 11.1.3.2.2 11.1.3.3 "
        "11.1.3.4 11.1.3.5.2 11.1.4.1 11.1.4.2 11.1.4.3 11.1.4.4.2 11.1.4.5.2 11.1.4.10 11.1.4.11 11.1.4.12 11.1.4.13 "
        "11.2.1.1.2 11.2.1.2 11.2.1.4.2 11.2.2.1 11.2.2.2 11.2.3.1 11.2.4.3 11.2.4.4 11.2.4.6 11.2.4.7 11.2.5.1 "
        "11.2.5.2 11.2.5.3.2 11.2.5.4 11.3.1.1.2 11.3.2.1 11.3.2.2 11.3.3.1.2 11.3.3.2 11.3.3.3 11.3.3.4 11.4.1.1.2 "
        "11.4.1.2.2 11.4.1.3.2 11.5.1 11.5.2.1 11.5.2.17 11.6.1 11.6.2 11.7 11.8.1 11.8.2 11.8.3 11.8.4 11.8.5");
    auto const grid = rows();
    for (std::string const& clause : std::vector<std::string>(std::istream_iterator<std::string>(clauses), {})) {
        INFO(clause);
        CHECK(std::ranges::any_of(grid, [&](Row const& row) { return (clause + ".").starts_with(row.clause + "."); }));
    }
}

TEST_CASE("each test that the accessibility grid names is there", "[access]")
{
    auto const names = test_names();
    REQUIRE(names.contains("each test that the accessibility grid names is there"));
    for (auto const& row : rows()) {
        for (auto const& name : quoted(row.proof)) {
            INFO("clause " << row.clause << ": " << name);
            CHECK(names.contains(name));
        }
    }
}

TEST_CASE("each line of the accessibility grid has a test, or says why there is none", "[access]")
{
    auto const grid = rows();
    CHECK(grid.size() > 60);
    for (auto const& row : grid) {
        INFO("clause " << row.clause << ": " << row.state);
        std::set<std::string> const states{"met", "partly met", "not met", "hardware", "does not apply"};
        CHECK(states.contains(row.state));
        if (row.state == "met" || row.state == "partly met") CHECK_FALSE(quoted(row.proof).empty());
        CHECK_FALSE(row.proof.empty());
    }
}
