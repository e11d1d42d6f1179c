// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "content/follow_french.h"
#include "programs/parvis/sources.h"
#include "programs/parvis/translate.h"

#include <iostream>

namespace parvis::commands {
namespace {

struct Options {
    std::string folder;
    std::string block;
    std::string before;
    std::string after;
};

std::string list_of(std::vector<std::string> const& texts)
{
    std::string list;
    for (auto const& text : texts)
        list += "\n  " + text;
    return list.empty() ? "\n  (none)" : list;
}

/// What was edited: as said, or found by what lost its translations and what has none.
content::FrenchChange change_of(Options const& options, content::Folder const& folder, content::FrenchEdit edit)
{
    if (!options.before.empty()) return {{options.block, options.before}, options.after, edit};
    auto const unmatched = content::unmatched_french(folder, options.block);
    if (unmatched.before.size() == 1 && unmatched.after.size() == 1)
        return {{options.block, unmatched.before.front()}, unmatched.after.front(), edit};
    throw Error("it is not clear what was edited in \"" + options.block + "\": say it with --from and --to.\n" +
                "French that lost its translations:" + list_of(unmatched.before) + "\n" +
                "French that has none:" + list_of(unmatched.after));
}

void run(Options const& options, content::FrenchEdit edit)
{
    auto const folder = read_sources(options.folder);
    auto const change = change_of(options, folder, edit);
    auto const files = follow_french(folder, change);
    if (files.empty())
        throw Error("no language has a translation of \"" + change.before.french + "\" in " + options.block);
    for (auto const& file : files)
        file.save();
    std::cout << change.before.french << "\n-> " << change.after << '\n'
              << files.size() << (files.size() == 1 ? " language follows" : " languages follow") << '\n';
}

void add_edit(CLI::App& translate, char const* name, char const* description, content::FrenchEdit edit)
{
    auto const options = std::make_shared<Options>();
    auto* const command = translate.add_subcommand(name, description);
    command->add_option("DIR", options->folder, "the authors' folder, with the new French in it")
        ->required()
        ->type_name("");
    command->add_option("BLOCK", options->block, "which text, by its msgctxt")->required()->type_name("");
    auto* const before = command->add_option("--from", options->before, "the French of before")->type_name("TEXT");
    auto* const after = command->add_option("--to", options->after, "the French of now")->type_name("TEXT");
    before->needs(after);
    after->needs(before);
    command->footer(std::string("First change the French, then:\n\n  parvis translate ") + name +
                    " content/nantes 'ame|title'\n\n"
                    "Where several texts of a list have changed, say which one with --from and --to.\n\n"
                    "Exit code: 0 done, 1 nothing was changed, 2 a wrong command line.\n");
    command->callback([options, edit] { run(*options, edit); });
}

}

void add_translate_wording(CLI::App& translate)
{
    add_edit(translate, "wording", "A French text was only reworded: its translations stay as they are.",
             content::FrenchEdit::WordingOnly);
}

void add_translate_meaning(CLI::App& translate)
{
    add_edit(translate, "meaning", "A French text means something else now: its translations are outdated.",
             content::FrenchEdit::MeaningChanged);
}

}
