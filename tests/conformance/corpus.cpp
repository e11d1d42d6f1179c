// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/corpus.h"

#include "base/error.h"
#include "base/files.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace parvis::conformance {

namespace {

std::string_view between(std::string_view text, std::string_view before, std::string_view after)
{
    auto const begin = text.find(before);
    if (begin == std::string_view::npos) return {};
    text.remove_prefix(begin + before.size());
    return text.substr(0, text.find(after));
}

std::string without_entities(std::string_view html)
{
    struct Entity {
        std::string_view name;
        char character;
    };
    constexpr Entity entities[]{{"&#x26;", '&'}, {"&#x3C;", '<'}}; // the package writes no others
    std::string text;
    while (!html.empty()) {
        auto const entity =
            std::ranges::find_if(entities, [&](Entity const& known) { return html.starts_with(known.name); });
        if (entity == std::end(entities)) {
            text += html.front();
            html.remove_prefix(1);
        } else {
            text += entity->character;
            html.remove_prefix(entity->name.size());
        }
    }
    return text;
}

/// As HTML reads white space: one space for any run of it, and none at the ends.
std::string collapsed(std::string_view html)
{
    constexpr std::string_view blanks = " \t\r\n";
    std::string text;
    while (true) {
        html.remove_prefix(std::min(html.find_first_not_of(blanks), html.size()));
        if (html.empty()) return text;
        auto const word = html.substr(0, html.find_first_of(blanks));
        if (!text.empty()) text += ' ';
        text += word;
        html.remove_prefix(word.size());
    }
}

/// The text of the next <p>, <h1> or <h2>, which hold no other elements; `html` moves behind it.
std::optional<std::string> next_block(std::string_view& html)
{
    constexpr std::string_view tags[]{"<p>", "<h1>", "<h2>"};
    auto begin = std::string_view::npos;
    for (auto const tag : tags)
        begin = std::min(begin, html.find(tag));
    if (begin == std::string_view::npos) return std::nullopt;
    html.remove_prefix(html.find('>', begin) + 1);
    auto const block = html.substr(0, html.find('<'));
    html.remove_prefix(block.size());
    return without_entities(collapsed(block));
}

Translation read_translation(std::filesystem::path const& file)
{
    auto const content = read_file(file);
    std::string_view html = content;
    auto const head = html.substr(0, html.find("<head>"));
    auto const is_right_to_left = between(head, "dir=\"", "\"") == "rtl";
    Translation translation{.code = file.stem().string(), .paragraphs = {}};
    html.remove_prefix(html.find("<body>"));
    while (auto block = next_block(html))
        translation.paragraphs.push_back(
            {.text = std::move(*block),
             .spans = {},
             .language = std::string(between(head, "lang=\"", "\"")),
             .direction = is_right_to_left ? intl::Direction::RightToLeft : intl::Direction::LeftToRight});
    return translation;
}

}

std::vector<Translation> read_corpus(std::filesystem::path const& folder)
{
    std::vector<Translation> corpus;
    if (std::filesystem::is_directory(folder))
        for (auto const& entry : std::filesystem::directory_iterator(folder))
            corpus.push_back(read_translation(entry.path()));
    if (corpus.empty()) throw Error("no translations in " + folder.string() + "; run `npm ci` in tests/");
    std::ranges::sort(corpus, {}, &Translation::code);
    return corpus;
}

}
