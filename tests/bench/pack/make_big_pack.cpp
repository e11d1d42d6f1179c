// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a pack of 10,000 pages in 30 languages out of a site's few: its pages again and again under new names, and
// other languages with the words of its own. The start-up and memory benchmarks compare it with the site's own pack.
#include "base/error.h"
#include "content/folder.h"
#include "pack/messages.h"
#include "pack/writer.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iostream>
#include <tuple>

using namespace parvis;

namespace {

constexpr std::size_t page_count = 10'000;
constexpr std::size_t language_count = 30;
constexpr std::array<char const*, 30> more_languages{"de", "it", "pl", "nl", "bg", "hr", "hu", "sr", "cs", "sk",
                                                     "da", "sv", "fi", "el", "nb", "is", "et", "lv", "lt", "sl",
                                                     "mk", "bs", "be", "mt", "ga", "cy", "eu", "ca", "gl", "lb"};

/// Adds languages that look like English until there are enough.
void add_languages(content::Folder& folder)
{
    for (auto const* const code : more_languages) {
        if (folder.languages.size() == language_count) return;
        content::Language language;
        language.code.value = language.name = language.french_name = code;
        language.locale = std::string(code) + "_FR.UTF-8";
        language.script = "Latn";
        language.plural = "nplurals=2; plural=(n != 1);";
        folder.languages.push_back(language);
        folder.site.languages.push_back(language.code);
    }
}

/// "rsa" becomes "rsa", "rsa--1", "rsa--2" ...
void repeat_pages(content::Folder& folder)
{
    auto const originals = folder.pages;
    for (std::size_t i = originals.size(); i < page_count; ++i) {
        auto page = originals[i % originals.size()];
        page.id = PageId(fmt::format("{}--{}", page.id.value(), i / originals.size()));
        folder.pages.push_back(std::move(page));
    }
    std::sort(folder.pages.begin(), folder.pages.end(),
              [](auto const& a, auto const& b) { return std::tie(a.theme, a.id) < std::tie(b.theme, b.id); });
}

/// The site's own translation of the original text, or its French where it has none.
pack::Translator translator(content::Folder const& site)
{
    return [&site, find = pack::translator_of(site)](std::string const& language, std::string context,
                                                     std::string const& french) -> std::optional<content::Translation> {
        if (auto const copy = context.find("--"); copy != std::string::npos)
            context.erase(copy, context.find('|') - copy);
        auto const has_own = site.translations.contains(language);
        if (auto found = find(has_own ? language : "en", context, french)) return found;
        return content::Translation{french, content::Origin::Machine};
    };
}

}

int main(int count, char** arguments)
{
    if (count != 4) {
        std::cerr << "usage: make_big_pack DIR LOCALES FILE\n";
        return 2;
    }
    try {
        auto read = content::read_folder(arguments[1]);
        if (has_errors(read.findings)) throw Error("the folder has errors: parvis check shows them");
        auto messages = pack::compile_messages(arguments[2], read.folder.languages, read.findings);
        auto const site = read.folder;
        add_languages(read.folder);
        repeat_pages(read.folder);
        pack::write_pack({read.folder, translator(site), std::move(messages), 1}, arguments[3]);
    } catch (std::exception const& error) {
        std::cerr << "make_big_pack: " << describe(error) << '\n';
        return 1;
    }
}
