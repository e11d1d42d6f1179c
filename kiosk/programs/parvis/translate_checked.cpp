// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "content/date.h"
#include "content/texts.h"
#include "content/translation_file.h"
#include "programs/parvis/sources.h"
#include "programs/parvis/translate.h"

#include <chrono>
#include <iostream>

namespace parvis::commands {
namespace {

struct Options {
    std::string folder;
    std::string language;
    std::string block;
    std::string name;
    std::string date;
};

content::Approval approval_of(Options const& options)
{
    auto const is_blank = options.name.find_first_not_of(' ') == std::string::npos;
    if (is_blank || options.name.find_first_of("\r\n") != std::string::npos)
        throw Error("say who has checked it with --by, in one line");
    auto const today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    auto const date = options.date.empty() ? Date(today) : content::parse_date(options.date);
    if (!date) throw Error("\"" + options.date + "\" is no date: write it like 2026-11-23");
    return {options.name, *date};
}

/// "ame" is the whole page, "ame|title" one of its fields.
bool is_meant(std::string const& context, std::string const& block)
{
    return context == block || (context.starts_with(block) && context[block.size()] == '|');
}

void run(Options const& options)
{
    auto const approval = approval_of(options);
    auto const folder = read_sources(options.folder);
    auto const& language = translated_language(folder, options.language);
    content::TranslationFile file(folder, language);
    int texts = 0;
    int missing = 0;
    content::for_each_text(folder, [&](content::TranslatedText const& use) {
        if (!is_meant(use.context, options.block)) return;
        if (file.approve({use.context, use.text.value}, approval))
            ++texts;
        else if (is_expected(use, language))
            ++missing;
    });
    if (texts + missing == 0)
        throw Error("no text is called \"" + options.block +
                    "\": write a page such as ame, or a field such as 'ame|title'");
    if (texts > 0) file.save();
    std::cout << texts << " checked by " << approval.name << " on " << content::to_string(approval.date);
    if (missing > 0) std::cout << "; " << missing << " not translated yet";
    std::cout << '\n';
}

}

void add_translate_checked(CLI::App& translate)
{
    auto const options = std::make_shared<Options>();
    auto* const command =
        translate.add_subcommand("checked", "Someone has read translations beside the French and found them right.");
    command->add_option("DIR", options->folder, "the authors' folder")->required()->type_name("");
    command->add_option("BLOCK", options->block, "a page, or one of its fields")->required()->type_name("");
    command->add_option("--lang", options->language, "into which language")->required()->type_name("CODE");
    command->add_option("--by", options->name, "who has read them; residents may see it")
        ->required()
        ->type_name("NAME");
    command->add_option("--date", options->date, "when; today if it is not said")->type_name("DATE");
    command->footer("  parvis translate checked content/nantes ame --lang ar --by \"Association Exemple\"\n"
                    "  parvis translate checked content/nantes 'ame|title' --lang ar --by \"Association Exemple\"\n\n"
                    "Exit code: 0 done, 1 something failed, 2 a wrong command line.\n");
    command->callback([options] { run(*options); });
}

}
