// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "checks/table.h"
#include "content/date.h"
#include "content/folder.h"
#include "content/reading_checks.h"
#include "pack/messages.h"
#include "programs/parvis/commands.h"
#include "programs/parvis/json.h"
#include "programs/parvis/locales.h"
#include "programs/parvis/progress_bar.h"

#include <fmt/format.h>

#include <algorithm>
#include <iostream>

namespace parvis::commands {
namespace {

struct Options {
    std::string folder;
    std::string locales;
    std::string day;
    bool json = false;
    bool list = false;
};

void print_json(std::vector<content::Finding> const& findings)
{
    std::cout << "[";
    for (auto const& finding : findings)
        std::cout
            << (&finding == &findings.front() ? "\n" : ",\n")
            << fmt::format(
                   R"(  {{"file": {}, "line": {}, "column": {}, "severity": {}, "what": {}, "what_to_do": {}, "check": {}}})",
                   json_string(finding.file.string()), finding.line, finding.column,
                   json_string(name_of(finding.severity)), json_string(finding.what), json_string(finding.what_to_do),
                   json_string(finding.check));
    std::cout << (findings.empty() ? "]\n" : "\n]\n");
}

void print_lines(std::vector<content::Finding> const& findings)
{
    for (auto const& finding : findings)
        std::cout << to_line(finding) << '\n';
    auto const count = [&](content::Severity severity) {
        return std::count_if(findings.begin(), findings.end(),
                             [&](content::Finding const& finding) { return finding.severity == severity; });
    };
    std::cerr << fmt::format("parvis: {} errors, {} warnings, {} pieces of advice\n", count(content::Severity::Error),
                             count(content::Severity::Warning), count(content::Severity::Advice));
}

void list_checks()
{
    auto const print = [](content::CheckInfo const& check) {
        std::cout << fmt::format("{:<17} {:<8} {}\n", check.id, name_of(check.severity), check.explanation);
    };
    for (auto const& check : content::reading_checks())
        print(check);
    for (auto const& check : checks::table())
        print(check.info);
}

Date day_of(Options const& options)
{
    if (options.day.empty()) return Date{std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now())};
    if (auto const date = content::parse_date(options.day)) return *date;
    throw Error("\"" + options.day + "\" is no day: write it like 2026-11-23");
}

/// Reading takes about as long as checking.
std::vector<content::Finding> find_all(Options const& options)
{
    ProgressBar bar("Checking " + options.folder);
    auto read = content::read_folder(options.folder, [&](double done) { bar.show(done / 2); });
    pack::compile_messages(find_locales(options.locales, options.folder), read.folder.languages, read.findings);
    // What could not be read would only be missed everywhere else.
    if (!has_errors(read.findings)) {
        auto const found = checks::run({read.folder, day_of(options)}, [&](double done) { bar.show((1 + done) / 2); });
        read.findings.insert(read.findings.end(), found.begin(), found.end());
        content::sort(read.findings);
    }
    return std::move(read.findings);
}

void run(Options const& options)
{
    if (options.list) return list_checks();
    if (options.folder.empty()) throw CLI::RequiredError("DIR");
    auto const findings = find_all(options);
    if (options.json)
        print_json(findings);
    else
        print_lines(findings);
    if (has_errors(findings)) throw CLI::RuntimeError(1);
}

}

void add_check(CLI::App& app)
{
    auto const options = std::make_shared<Options>();
    auto* const command = app.add_subcommand("check", "Says what is wrong in a folder, where, and what to do.");
    command->add_option("DIR", options->folder, "the authors' folder")->type_name("");
    command->add_flag("--list", options->list, "say what each check looks for, and nothing else");
    command->add_option("--day", options->day, "as on that day: what is overdue then (default: today)")
        ->type_name("2026-11-23");
    command->add_flag("--json", options->json, "a list of objects instead of lines");
    command->add_option("--locales", options->locales, locales_help)->type_name("DIR");
    command->footer(
        "The interface's messages are checked too. A finding is a line on standard output:\n\n"
        "  FILE:LINE:COLUMN: error|warning|advice: what is wrong; what to do [check]\n\n"
        "Without a line number it concerns the whole file. An error would mislead residents or keep a pack\n"
        "from being built; a warning is to be looked at; advice makes the French easier. Once a folder can\n"
        "be read without errors, the checks of --list follow.\n\n"
        "  parvis check content/nantes\n"
        "  parvis check content/nantes | grep error\n"
        "  parvis check content/nantes --day 2027-06-01     what will be overdue by then\n"
        "  parvis check content/nantes --json\n\n"
        "Exit code: 0 no errors, 1 errors, 2 a wrong command line.\n");
    command->callback([options] { run(*options); });
}

}
