// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/folder.h"

#include "base/error.h"
#include "base/files.h"
#include "base/parallel.h"
#include "content/directory.h"
#include "content/fields.h"
#include "content/readers.h"
#include "content/references.h"
#include "content/report.h"
#include "content/translation_check.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <mutex>

namespace parvis::content {
namespace {

constexpr std::array<std::string_view, 15> known_entries{"README.md",      "LICENSE",    "CREDITS.md",  "site.toml",
                                                         "languages.toml", "facts.toml", "themes.toml", "calendar.toml",
                                                         "pages",          "places",     "rounds",      "translations",
                                                         "clips",          "media.toml", "pictures"};

/// The files of a folder with the given ending and an id for a name; everything else is reported.
std::vector<Path> files_of(Path const& folder, std::string const& ending, Findings& findings)
{
    auto files = entries_of(folder, findings);
    std::erase_if(files, [&](Path const& file) {
        Report report(file, findings);
        if (file.extension() != ending || !is_regular_file(file))
            report.error({}, "nothing reads this", "name it <id>" + ending + ", or move it elsewhere");
        else if (!is_id(file.stem().string()))
            report.error({}, "the file's name is no id", "use small letters, digits and hyphens");
        else
            return false;
        return true;
    });
    return files;
}

/// Puts what was read into `target`; false if it could not be read.
template <class T> bool take(T& target, std::optional<T> read)
{
    if (read) target = std::move(*read);
    return read.has_value();
}

template <class T> bool take(std::vector<T>& target, std::optional<T> read)
{
    if (read) target.push_back(std::move(*read));
    return read.has_value();
}

bool read_pages(Folder& folder, Findings& findings)
{
    bool all = true;
    for (auto const& theme : entries_of(folder.path / "pages", findings)) {
        if (!is_directory(theme)) {
            Report(theme, findings).error({}, "a page stands in the folder of its theme", "move it to pages/<theme>/");
            continue;
        }
        for (auto const& file : files_of(theme, ".toml", findings))
            all &= take(folder.pages, read_page(file, findings));
    }
    return all;
}

/// Those that are only heard have a list of their own: nothing is translated into them.
void part_languages(Folder& folder)
{
    auto const heard = std::stable_partition(folder.languages.begin(), folder.languages.end(),
                                             [](Language const& language) { return !language.heard_only; });
    std::move(heard, folder.languages.end(), std::back_inserter(folder.heard_languages));
    folder.languages.erase(heard, folder.languages.end());
}

/// In the picker's order; what the site does not offer comes last.
void sort_languages(Folder& folder)
{
    auto const rank = [&](Language const& language) {
        auto const& offered = folder.site.languages;
        return std::find_if(offered.begin(), offered.end(),
                            [&](Text const& code) { return code.value == language.code.value; }) -
               offered.begin();
    };
    std::stable_sort(folder.languages.begin(), folder.languages.end(),
                     [&](auto const& a, auto const& b) { return rank(a) < rank(b); });
}

/// One language's; nothing if the file cannot be read.
std::optional<Translations> read_language_file(Path const& file, Folder const& folder, Findings& findings)
{
    Report report(file, findings);
    auto const code = file.stem().string();
    auto const is_known = std::any_of(folder.languages.begin(), folder.languages.end(),
                                      [&](Language const& language) { return language.code.value == code; });
    if (file.extension() != ".po" || !is_known || code == "fr") {
        report.error({}, "nothing reads this", "name it <language>.po, and describe the language in languages.toml");
        return std::nullopt;
    }
    try {
        return read_translations(read_file(file), file, findings);
    } catch (Error const& error) {
        report.error({}, error.what(), "make the file readable");
        return std::nullopt;
    }
}

void read_all_translations(Folder& folder, Findings& findings, TellProgress const& progress)
{
    struct Read {
        Findings findings;
        std::optional<Translations> translations;
    };
    auto const files = entries_of(folder.path / "translations", findings);
    std::vector<Read> all(files.size());
    std::mutex telling;
    double done = 0;
    in_parallel(files.size(), [&](std::size_t index) {
        all[index].translations = read_language_file(files[index], folder, all[index].findings);
        std::lock_guard const lock(telling);
        if (progress) progress(++done / static_cast<double>(files.size()));
    });
    for (auto& read : all) {
        std::move(read.findings.begin(), read.findings.end(), std::back_inserter(findings));
        if (!read.translations) continue;
        auto const code = read.translations->file.stem().string();
        folder.translations.emplace(code, std::move(*read.translations));
    }
}

}

ReadFolder read_folder(std::filesystem::path const& path, TellProgress const& progress)
{
    ReadFolder result;
    auto& [folder, findings] = result;
    folder.path = path;
    for (auto const& entry : entries_of(path, findings))
        if (std::find(known_entries.begin(), known_entries.end(), entry.filename().string()) == known_entries.end())
            Report(entry, findings).warning({}, "nothing reads this", "correct its name, or move it elsewhere");
    bool all = take(folder.site, read_site(path / "site.toml", findings));
    all &= take(folder.languages, read_languages(path / "languages.toml", findings));
    part_languages(folder);
    sort_languages(folder);
    all &= take(folder.facts, read_facts(path / "facts.toml", findings));
    all &= take(folder.themes, read_themes(path / "themes.toml", findings));
    all &= take(folder.calendar, read_calendar(path / "calendar.toml", findings));
    all &= take(folder.pictures, read_media(path / "media.toml", findings));
    all &= read_pages(folder, findings);
    for (auto const& file : files_of(path / "places", ".toml", findings))
        all &= take(folder.places, read_place(file, findings));
    for (auto const& file : files_of(path / "rounds", ".toml", findings))
        all &= take(folder.rounds, read_round(file, findings));
    read_all_translations(folder, findings, progress);
    // What a broken file should have defined would only be reported missing everywhere else.
    if (all) {
        folder.clips = read_clips(folder, findings);
        check_references(folder, findings);
        check_translations(folder, findings);
    }
    sort(findings);
    return result;
}

}
