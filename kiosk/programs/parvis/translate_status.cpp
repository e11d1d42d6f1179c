// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/progress.h"
#include "programs/parvis/json.h"
#include "programs/parvis/sources.h"
#include "programs/parvis/text_table.h"
#include "programs/parvis/translate.h"

#include <fmt/format.h>

#include <algorithm>
#include <iostream>

namespace parvis::commands {
namespace {

using content::LanguageProgress;
using content::Progress;

struct Options {
    std::string folder;
    bool json = false;
};

int words_to_write(Progress const& progress)
{
    return progress.to_write().words;
}

int words_to_check(Progress const& progress)
{
    return progress.at(content::Standing::Machine).words + progress.at(content::Standing::Human).words;
}

/// A number in a table; a dot for none lets the others stand out.
std::string cell(int number)
{
    return number == 0 ? "." : std::to_string(number);
}

void print_languages(std::vector<LanguageProgress> const& all)
{
    std::vector<std::vector<std::string>> rows{{"texts", "all"}};
    for (auto const standing : content::all_standings)
        rows.front().emplace_back(name_of(standing));
    rows.front().insert(rows.front().end(), {"clips", "stale clips", "words to write", "words to check"});
    for (auto const& language : all) {
        auto const progress = language.total();
        auto& row = rows.emplace_back();
        row = {language.language, cell(progress.total().blocks)};
        for (auto const standing : content::all_standings)
            row.push_back(cell(progress.at(standing).blocks));
        row.insert(row.end(), {cell(progress.clips), cell(progress.stale_clips), cell(words_to_write(progress)),
                               cell(words_to_check(progress))});
    }
    std::cout << text_table(rows);
}

/// What is left in each theme and language, if anything is.
void print_themes(std::vector<LanguageProgress> const& all, char const* heading, int (*words)(Progress const&))
{
    auto const is_left = std::any_of(all.begin(), all.end(), [&](auto const& one) { return words(one.total()) > 0; });
    if (!is_left) return;
    std::vector<std::vector<std::string>> rows{{heading}};
    for (auto const& language : all)
        rows.front().push_back(language.language);
    for (std::size_t theme = 0; theme < all.front().themes.size(); ++theme) {
        auto& row = rows.emplace_back();
        row = {all.front().themes[theme].first};
        for (auto const& language : all)
            row.push_back(cell(words(language.themes[theme].second)));
    }
    std::cout << '\n' << text_table(rows);
}

std::string json_of(Progress const& progress)
{
    std::string members;
    for (auto const standing : content::all_standings) {
        auto const effort = progress.at(standing);
        members +=
            fmt::format(R"("{}": {{"blocks": {}, "words": {}}}, )", name_of(standing), effort.blocks, effort.words);
    }
    return fmt::format(R"({{{}"clips": {}, "stale_clips": {}}})", members, progress.clips, progress.stale_clips);
}

void print_json(std::vector<LanguageProgress> const& all)
{
    std::cout << "{";
    for (auto const& language : all) {
        std::cout << (&language == &all.front() ? "\n" : ",\n")
                  << fmt::format(R"(  {}: {{)", json_string(language.language)) << '\n'
                  << fmt::format(R"(    "all": {})", json_of(language.total()));
        for (auto const& [theme, progress] : language.themes)
            std::cout << ",\n" << fmt::format(R"(    {}: {})", json_string(theme), json_of(progress));
        std::cout << "\n  }";
    }
    std::cout << (all.empty() ? "}\n" : "\n}\n");
}

}

void add_translate_status(CLI::App& translate)
{
    auto const options = std::make_shared<Options>();
    auto* const command = translate.add_subcommand("status", "How far the translations are, and how much is left.");
    command->add_option("DIR", options->folder, "the authors' folder")->required()->type_name("");
    command->add_flag("--json", options->json, "blocks and words for each language, theme and state");
    command->footer(
        "A text is missing, or outdated (its French has changed since), or else as good as its origin: drafted by\n"
        "a machine, written by a person, checked by a person. Words are those of the French.\n\n"
        "  parvis translate status content/nantes\n\n"
        "Exit code: 0 done, 1 something failed, 2 a wrong command line.\n");
    command->callback([options] {
        auto const all = progress_of(read_sources(options->folder));
        if (options->json) {
            print_json(all);
        } else {
            print_languages(all);
            print_themes(all, "words to write", words_to_write);
            print_themes(all, "words to check", words_to_check);
        }
    });
}

}
