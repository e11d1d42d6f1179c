// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/files.h"
#include "exchange/apply.h"
#include "exchange/collect.h"
#include "exchange/formats.h"
#include "programs/parvis/sources.h"
#include "programs/parvis/translate.h"

#include <algorithm>
#include <iostream>

namespace parvis::commands {
namespace {

using exchange::Selection;

struct ExportOptions {
    std::string folder;
    std::string language;
    std::string theme;
    std::string only;
    std::string format;
    std::string output;
};

struct ImportOptions {
    std::string folder;
    std::string file;
    std::string language;
    bool machine = false;
};

void print(std::vector<content::Finding> const& findings)
{
    for (auto const& finding : findings)
        std::cerr << to_line(finding) << '\n';
}

Selection::Only only_of(std::string const& state)
{
    if (state == "missing") return Selection::Only::Missing;
    return state == "outdated" ? Selection::Only::Outdated : Selection::Only::Everything;
}

void check_theme(std::string const& theme, content::Folder const& folder)
{
    std::string known;
    for (auto const& one : folder.themes) {
        if (one.id.value() == theme) return;
        known += one.id.value() + ", ";
    }
    if (theme.empty() || theme == "emergency" || theme == "places" || theme == "rounds") return;
    throw Error("there is no theme \"" + theme + "\"; there are " + known + "emergency, places, rounds");
}

void export_translations(ExportOptions const& options)
{
    auto const format =
        options.format.empty() ? exchange::format_of(options.output) : exchange::find_format(options.format);
    if (!format) throw Error("name the file .po, .xlf or .csv, or say --format po, xliff or csv");
    auto const folder = read_sources(options.folder);
    check_theme(options.theme, folder);
    auto const& language = translated_language(folder, options.language);
    content::TranslationFile const translations(folder, language);
    auto const document = exchange::collect(folder, language, translations, {options.theme, only_of(options.only)});
    std::vector<content::Finding> findings;
    write_file(options.output, write(document, *format, findings));
    print(findings);
    std::cout << document.units.size() - findings.size() << " texts in " << options.output << '\n';
    if (!findings.empty()) throw CLI::RuntimeError(1);
}

/// The language's code as the site writes it: gettext's tools write an underscore.
std::string code_of(std::string language)
{
    std::replace(language.begin(), language.end(), '_', '-');
    return language;
}

void import_translations(ImportOptions const& options)
{
    auto const format = exchange::format_of(options.file);
    if (!format) throw Error(options.file + " is not named .po, .xlf, .xliff or .csv");
    auto const folder = read_sources(options.folder);
    std::vector<content::Finding> findings;
    auto const document = read(read_file(options.file), *format, options.file, findings);
    auto const code = options.language.empty() ? code_of(document.language) : options.language;
    print(findings);
    if (code.empty()) throw Error(options.file + " does not say its language: say it with --lang");
    content::TranslationFile translations(folder, translated_language(folder, code));
    auto const origin = options.machine ? content::Origin::Machine : content::Origin::Human;
    std::vector<content::Finding> refusals;
    auto const applied = apply(document, folder, translations, origin, options.file, refusals);
    print(refusals);
    translations.save();
    std::cout << code << ": " << applied.changed << " changed, " << applied.unchanged << " as they were, "
              << applied.empty << " not translated, " << applied.refused + findings.size() << " refused\n";
    if (!findings.empty() || !refusals.empty()) throw CLI::RuntimeError(1);
}

}

void add_translate_export(CLI::App& translate)
{
    auto const options = std::make_shared<ExportOptions>();
    auto* const command = translate.add_subcommand("export", "Writes a file for a translator's own tool.");
    command->add_option("DIR", options->folder, "the authors' folder")->required()->type_name("");
    command->add_option("--lang", options->language, "into which language")->required()->type_name("CODE");
    command->add_option("-o,--output", options->output, "the file; an older one is replaced")
        ->required()
        ->type_name("FILE");
    command->add_option("--format", options->format, "po, xliff or csv; as the file is named, if it is not said")
        ->check(CLI::IsMember({"po", "xliff", "csv"}))
        ->type_name("FORMAT");
    command->add_option("--theme", options->theme, "only this theme; or emergency, places, rounds")->type_name("ID");
    command->add_option("--only", options->only, "only what is missing, or what is outdated")
        ->check(CLI::IsMember({"missing", "outdated"}))
        ->type_name("STATE");
    command->footer(
        "PO opens in Poedit, XLIFF 1.2 in the tools of agencies, CSV in a spreadsheet. Facts ({fact:...}), links\n"
        "and ** are to be kept as they are.\n\n"
        "  parvis translate export content/nantes --lang ar --only missing -o ar.po\n"
        "  parvis translate export content/nantes --lang ka --theme sante -o ka.csv\n\n"
        "Exit code: 0 done, 1 something failed, 2 a wrong command line.\n");
    command->callback([options] { export_translations(*options); });
}

void add_translate_import(CLI::App& translate)
{
    auto const options = std::make_shared<ImportOptions>();
    auto* const command = translate.add_subcommand("import", "Takes a translator's work back.");
    command->add_option("DIR", options->folder, "the authors' folder")->required()->type_name("");
    command->add_option("FILE", options->file, "what was exported, translated")->required()->type_name("");
    command->add_option("--lang", options->language, "the language, if the file does not say it")->type_name("CODE");
    command->add_flag("--machine", options->machine, "a program translated it, and nobody has read it");
    command->footer(
        "What has changed becomes a person's translation, to be checked. Refused, each with its line and reason:\n"
        "what lacks a fact, a link or a mark, what translates a French text of before, and what was changed here\n"
        "meanwhile. The rest is taken.\n\n"
        "  parvis translate import content/nantes ar.po\n\n"
        "Exit code: 0 done, 1 something was refused or failed, 2 a wrong command line.\n");
    command->callback([options] { import_translations(*options); });
}

}
