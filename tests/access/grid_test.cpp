// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "support/catch.h"

#include <filesystem>
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
