// SPDX-License-Identifier: GPL-3.0-or-later
// Makes an authors' folder of 10,000 pages in 30 languages out of a site's few: its pages again and again under new
// names, and other languages with the English words. Measured is what it costs to check, build, open and show it.
#include "base/error.h"
#include "base/files.h"
#include "content/po.h"

#include <fmt/format.h>

#include <array>
#include <iostream>
#include <map>

using namespace parvis;
using std::filesystem::path;

namespace {

constexpr int page_count = 10'000;
constexpr std::size_t language_count = 30;
constexpr std::array<char const*, 15> more_languages{"de", "it", "pl", "nl", "bg", "hr", "hu", "sr",
                                                     "cs", "sk", "da", "sv", "fi", "el", "nb"};

/// "rsa", "rsa--1", "rsa--2" ...
std::string name_of_copy(std::string const& page, int copy)
{
    return copy == 0 ? page : fmt::format("{}--{}", page, copy);
}

/// How many of each page there are in the end, by its id.
std::map<std::string, int> repeat_pages(path const& folder)
{
    std::vector<path> originals;
    for (auto const& entry : std::filesystem::recursive_directory_iterator(folder / "pages"))
        if (entry.is_regular_file()) originals.push_back(entry.path());
    if (originals.empty()) throw Error("there are no pages in " + folder.string());
    std::map<std::string, int> copies;
    for (int i = 0; i < page_count; ++i) {
        auto const& original = originals[static_cast<std::size_t>(i) % originals.size()];
        auto const id = original.stem().string();
        auto const copy = copies[id]++;
        if (copy > 0) copy_file(original, original.parent_path() / (name_of_copy(id, copy) + ".toml"));
    }
    return copies;
}

/// The page that a msgctxt names; other kinds have a point before their id.
std::string page_of(std::string const& context)
{
    return context.substr(0, context.find('|'));
}

void repeat_translations(path const& file, std::map<std::string, int> const& copies)
{
    std::vector<content::Finding> findings;
    auto po = content::read_po(read_file(file), file, findings);
    auto const originals = po.entries;
    for (auto const& entry : originals) {
        auto const context = entry.context.value_or("");
        auto const count = copies.find(page_of(context));
        for (int copy = 1; count != copies.end() && copy < count->second; ++copy) {
            po.entries.push_back(entry);
            po.entries.back().context = name_of_copy(count->first, copy) + context.substr(count->first.size());
        }
    }
    write_file(file, write_po(po));
}

/// Adds languages that look like English until there are enough.
void add_languages(path const& folder)
{
    auto site = read_file(folder / "site.toml");
    auto languages = read_file(folder / "languages.toml");
    auto const end = site.find(']', site.find("languages = ["));
    std::string codes;
    std::size_t known = 1; // French needs no translation
    for ([[maybe_unused]] auto const& entry : std::filesystem::directory_iterator(folder / "translations"))
        ++known;
    for (auto const* const code : more_languages) {
        if (known++ >= language_count) break;
        codes += fmt::format(", \"{}\"", code);
        languages += fmt::format("\n[{0}]\nname = \"{0}\"\nfrench_name = \"{0}\"\nlocale = \"en_FR.UTF-8\"\n"
                                 "script = \"Latn\"\nplural = \"nplurals=2; plural=(n != 1);\"\n",
                                 code);
        copy_file(folder / "translations/en.po", folder / "translations" / (std::string(code) + ".po"));
    }
    write_file(folder / "site.toml", site.insert(end, codes));
    write_file(folder / "languages.toml", languages);
}

}

int main(int count, char** arguments)
{
    if (count != 3) {
        std::cerr << "usage: make_big_folder DIR NEW-DIR\n";
        return 2;
    }
    try {
        path const folder = arguments[2];
        copy(arguments[1], folder, std::filesystem::copy_options::recursive);
        add_languages(folder);
        auto const copies = repeat_pages(folder);
        for (auto const& entry : std::filesystem::directory_iterator(folder / "translations"))
            repeat_translations(entry.path(), copies);
    } catch (std::exception const& error) {
        std::cerr << "make_big_folder: " << describe(error) << '\n';
        return 1;
    }
}
