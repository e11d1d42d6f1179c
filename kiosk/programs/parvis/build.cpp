// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/table.h"
#include "content/folder.h"
#include "pack/messages.h"
#include "pack/writer.h"
#include "programs/parvis/commands.h"
#include "programs/parvis/locales.h"

#include <iostream>

namespace parvis::commands {
namespace {

struct Options {
    std::string folder;
    std::string output;
    std::string locales;
    int version = 0;
};

void run(Options const& options)
{
    auto read = content::read_folder(options.folder);
    auto const locales = find_locales(options.locales, options.folder);
    auto messages = pack::compile_messages(locales, read.folder.languages, read.findings);
    if (!has_errors(read.findings)) read.findings = checks::run_errors(read.folder);
    for (auto const& finding : read.findings)
        if (finding.severity == content::Severity::Error) std::cerr << to_line(finding) << '\n';
    if (has_errors(read.findings)) {
        std::cerr << "parvis: no pack was made; \"parvis check\" shows warnings too\n";
        throw CLI::RuntimeError(1);
    }
    pack::write_pack({read.folder, pack::translator_of(read.folder), std::move(messages), options.version},
                     options.output);
}

}

void add_build(CLI::App& app)
{
    auto const options = std::make_shared<Options>();
    auto* const command = app.add_subcommand("build", "Makes a pack from a folder without errors.");
    command->add_option("DIR", options->folder, "the authors' folder")->required()->type_name("");
    command->add_option("-o,--output", options->output, "the pack; an older one is replaced whole")
        ->required()
        ->type_name("FILE");
    command->add_option("--version", options->version, "the pack's number; 0, the default, cannot be installed")
        ->check(CLI::Range(0, 999'999'999))
        ->type_name("N");
    command->add_option("--locales", options->locales, locales_help)->type_name("DIR");
    command->footer("The same folder gives the same bytes; a build that fails leaves an older pack in place.\n\n"
                    "  parvis build content/nantes -o nantes.pack\n"
                    "  parvis build content/nantes -o nantes-0042.pack --version 42\n\n"
                    "Exit code: 0 done, 1 errors, 2 a wrong command line.\n");
    command->callback([options] { run(*options); });
}

}
