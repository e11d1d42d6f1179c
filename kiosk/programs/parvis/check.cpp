// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/folder.h"
#include "pack/messages.h"
#include "programs/parvis/commands.h"
#include "programs/parvis/json.h"
#include "programs/parvis/locales.h"

#include <fmt/format.h>

#include <iostream>

namespace parvis::commands {
namespace {

struct Options {
    std::string folder;
    std::string locales;
    bool json = false;
};

void print_json(std::vector<content::Finding> const& findings)
{
    std::cout << "[";
    for (auto const& finding : findings)
        std::cout << (&finding == &findings.front() ? "\n" : ",\n")
                  << fmt::format(
                         R"(  {{"file": {}, "line": {}, "column": {}, "severity": {}, "what": {}, "what_to_do": {}}})",
                         json_string(finding.file.string()), finding.line, finding.column,
                         json_string(name_of(finding.severity)), json_string(finding.what),
                         json_string(finding.what_to_do));
    std::cout << (findings.empty() ? "]\n" : "\n]\n");
}

void run(Options const& options)
{
    auto read = content::read_folder(options.folder);
    pack::compile_messages(find_locales(options.locales, options.folder), read.folder.languages, read.findings);
    if (options.json)
        print_json(read.findings);
    else
        for (auto const& finding : read.findings)
            std::cout << to_line(finding) << '\n';
    if (has_errors(read.findings)) throw CLI::RuntimeError(1);
}

}

void add_check(CLI::App& app)
{
    auto const options = std::make_shared<Options>();
    auto* const command = app.add_subcommand("check", "Says what is wrong in a folder, where, and what to do.");
    command->add_option("DIR", options->folder, "the authors' folder")->required()->type_name("");
    command->add_flag("--json", options->json, "a list of objects instead of lines");
    command->add_option("--locales", options->locales, locales_help)->type_name("DIR");
    command->footer("The interface's messages are checked too. A finding is a line:\n\n"
                    "  FILE:LINE:COLUMN: error|warning|advice: what is wrong. what to do\n\n"
                    "Errors keep a pack from being built; warnings and advice do not.\n\n"
                    "  parvis check content/nantes\n"
                    "  parvis check content/nantes --json\n\n"
                    "Exit code: 0 no errors, 1 errors, 2 a wrong command line.\n");
    command->callback([options] { run(*options); });
}

}
