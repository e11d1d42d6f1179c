// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/table.h"
#include "content/folder.h"
#include "content/reading_checks.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <set>
#include <sstream>

using namespace parvis;
using content::Severity;

namespace {

std::filesystem::path const folders = PARVIS_SOURCE_DIR "/tests/checks";
constexpr Date today{std::chrono::year(2026), std::chrono::month(11), std::chrono::day(23)};

using Lines = std::vector<std::string>;

/// A line each, with paths inside the folder.
Lines lines_of(std::vector<content::Finding> findings, std::filesystem::path const& folder)
{
    Lines lines;
    for (auto& finding : findings) {
        finding.file = finding.file.lexically_relative(folder);
        lines.push_back(to_line(finding));
    }
    return lines;
}

/// All that is found in a folder.
Lines found_in(std::filesystem::path const& folder)
{
    auto read = content::read_folder(folder);
    auto findings = std::move(read.findings);
    if (!has_errors(findings))
        for (auto& finding : checks::run({read.folder, today}))
            findings.push_back(std::move(finding));
    return lines_of(std::move(findings), folder);
}

/// The base, with the files of one bad folder in the place of its own.
void fill(testing::TemporaryFolder const& folder, std::string const& bad)
{
    using std::filesystem::copy_options;
    for (auto const& layer : {std::string("base"), bad})
        copy(folders / layer, folder.path(), copy_options::recursive | copy_options::overwrite_existing);
    std::filesystem::remove(folder.path() / "expected");
}

Lines found_with(std::string const& bad)
{
    testing::TemporaryFolder const folder;
    fill(folder, bad);
    return found_in(folder.path());
}

Lines expected_of(std::string const& bad)
{
    std::istringstream text(read_file(folders / bad / "expected"));
    Lines lines;
    for (std::string line; std::getline(text, line);)
        lines.push_back(line);
    return lines;
}

std::vector<content::CheckInfo> all_checks()
{
    auto const reading = content::reading_checks();
    std::vector<content::CheckInfo> checks(reading.begin(), reading.end());
    for (auto const& check : checks::table())
        checks.push_back(check.info);
    return checks;
}

}

TEST_CASE("a folder without mistakes has no findings", "[checks]")
{
    CHECK(found_with("base") == Lines{});
}

TEST_CASE("each check finds its mistake, there, and nothing else", "[checks]")
{
    for (auto const& check : all_checks()) {
        std::string const id(check.id);
        INFO(id);
        auto const expected = expected_of(id);
        CHECK(found_with(id) == expected);
        CHECK_FALSE(expected.empty());
        for (auto const& line : expected)
            CHECK(line.ends_with(" [" + id + "]"));
    }
}

TEST_CASE("what keeps a pack from being made is all that the checks find to be an error, and nothing else", "[checks]")
{
    for (auto const& check : checks::table()) {
        std::string const id(check.info.id);
        INFO(id);
        testing::TemporaryFolder const folder;
        fill(folder, id);
        auto const read = content::read_folder(folder.path());
        auto errors = checks::run({read.folder, today});
        std::erase_if(errors, [](content::Finding const& finding) { return finding.severity != Severity::Error; });
        CHECK(lines_of(checks::run_errors(read.folder), folder.path()) == lines_of(errors, folder.path()));
        CHECK(errors.empty() == (check.info.severity != Severity::Error));
    }
}

TEST_CASE("every folder of mistakes belongs to a check, and every check explains itself", "[checks]")
{
    std::set<std::string> ids;
    for (auto const& check : all_checks()) {
        CHECK(ids.emplace(check.id).second);
        CHECK(check.explanation.ends_with('.'));
    }
    for (auto const& entry : std::filesystem::directory_iterator(folders))
        if (entry.is_directory() && entry.path().filename() != "base")
            CHECK(ids.contains(entry.path().filename().string()));
}

TEST_CASE("the demonstration has no errors", "[checks]")
{
    auto const read = content::read_folder(PARVIS_SOURCE_DIR "/content/nantes");
    for (auto const& finding : checks::run({read.folder, today}))
        if (finding.severity == Severity::Error) FAIL_CHECK(to_line(finding));
}
