// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/translation_check.h"

#include "base/parallel.h"
#include "base/utf8.h"
#include "content/inline.h"
#include "content/marks.h"
#include "content/prose_check.h"
#include "content/texts.h"
#include "intl/writing.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <unordered_map>

namespace parvis::content {
namespace {

constexpr double least_share_in_script = 0.5; ///< other names and acronyms may take the rest
constexpr std::size_t shortest_compared = 12; ///< in code points; shorter texts vary too much in length
constexpr double least_length_ratio = 0.25;
constexpr double greatest_length_ratio = 3.0;

/// "{fact:x}", "{1}" and "](page:x)", sorted.
std::vector<std::string> marks_of(std::string_view text)
{
    std::vector<std::string> marks;
    for (auto const& piece : split_marks(text))
        if (piece.is_mark && piece.text != "**" && piece.text != "[") marks.emplace_back(piece.text);
    std::sort(marks.begin(), marks.end());
    return marks;
}

std::string list_of(std::vector<std::string> const& marks)
{
    std::string list;
    for (auto const& mark : marks)
        list += (list.empty() ? "" : " ") + mark;
    return list.empty() ? "nothing" : list;
}

int count_strong(InlineText const& pieces)
{
    return static_cast<int>(
        std::count_if(pieces.begin(), pieces.end(), [](Inline const& piece) { return piece.strong; }));
}

/// `words` without those that the French has too: the names of services stay French in every language.
std::string without_french(std::string words, std::string_view french)
{
    constexpr std::string_view separators = " .,;:!?()[]*'\"";
    while (!french.empty()) {
        auto const word = french.substr(0, french.find_first_of(separators));
        french.remove_prefix(std::min(word.size() + 1, french.size()));
        if (word.size() < 2) continue;
        for (auto at = words.find(word); at != std::string::npos; at = words.find(word, at))
            words.erase(at, word.size());
    }
    return words;
}

bool is_in_script(std::string const& words, std::string_view french, std::string const& script)
{
    return intl::share_in_script(words, script) == 1 ||
           intl::share_in_script(without_french(words, french), script) >= least_share_in_script;
}

/// Names, acronyms and numbers, and single words that two languages share, may well be the same.
bool may_be_the_same(std::string const& text, Language const& language)
{
    auto const is_lower = [](char c) { return c >= 'a' && c <= 'z'; };
    auto const has_words = std::count_if(text.begin(), text.end(), is_lower) > 1;
    auto const is_one_word = text.find(' ') == std::string::npos;
    return language.code.value.starts_with("fr-") || !has_words || (is_one_word && language.script == "Latn");
}

void check_marks_against(std::vector<std::string> const& found, std::vector<std::string> const& expected, Position at,
                         Report const& report)
{
    report.of("marks").error(at, "it has " + list_of(found) + " where the French has " + list_of(expected),
                             "write the same facts, links and placeholders as in the French");
}

/// The folder's texts, read once for all languages. Those that stand twice in the same field are one block.
struct SiteTexts {
    explicit SiteTexts(Folder const& folder)
    {
        for_each_text(folder, [&](TranslatedText const& use) {
            if (blocks.insert({use.context, use.text.value}).second) french.emplace(&use.text, use.text.value);
        });
    }

    std::set<BlockId> blocks;
    std::unordered_map<Text const*, FrenchText> french; ///< of each block, by where it stands first
};

/// The language's findings, and which of the folder's texts it lacks.
void check_language(Folder const& folder, SiteTexts const& texts, Language const& language,
                    Translations const& translations, std::vector<Finding>& findings)
{
    Report report(translations.file, findings);
    int missing = 0;
    for_each_text(folder, [&](TranslatedText const& use) {
        auto const known = texts.french.find(&use.text);
        if (known == texts.french.end()) return;
        auto const& french = known->second;
        auto const* const translation = translations.find(use.context, french.text);
        if (!translation) {
            missing += is_expected(use, language) ? 1 : 0;
            return;
        }
        Text const text{translation->text, translation->text_at};
        check_likeness({french, text}, language, report);
        // An outdated one follows the French of another day.
        if (translation->currency == Currency::Current) check_marks({french, text}, report);
    });
    for (auto const& [key, translation] : translations.entries)
        if (!texts.blocks.contains(key))
            report.of("gone").warning(translation.at, "no text has this msgctxt and msgid",
                                      "if the French was edited, say how: \"parvis translate wording\" or \"... "
                                      "meaning\"; else remove the entry");
    if (missing > 0)
        report.of("untranslated")
            .advice({},
                    std::to_string(missing) + " of " + std::to_string(texts.blocks.size()) +
                        " texts are not translated",
                    "they are shown in French, and said to be missing");
}

}

FrenchText::FrenchText(std::string french) : text(std::move(french)), marks(marks_of(text))
{
    auto const pieces = parse_inline(text);
    words = words_of(pieces);
    length = count_code_points(words);
    strong = count_strong(pieces);
}

void check_marks(Pair const& pair, Report& report)
{
    auto const& expected = pair.french.marks;
    auto const found = marks_of(pair.translation.value);
    if (found != expected) check_marks_against(found, expected, pair.translation.at, report);
}

void check_marks_of_plural(Pair const& pair, Report& report)
{
    auto const& expected = pair.french.marks;
    auto const found = marks_of(pair.translation.value);
    if (!std::includes(expected.begin(), expected.end(), found.begin(), found.end()))
        check_marks_against(found, expected, pair.translation.at, report);
}

void check_likeness(Pair const& pair, Language const& language, Report& report)
{
    auto const& [french, translation] = pair;
    auto const pieces = parse_inline(translation.value);
    auto const words = words_of(pieces);
    auto const ratio =
        static_cast<double>(count_code_points(words)) / std::max(1.0, static_cast<double>(french.length));
    check_extent(translation, report);
    auto likeness = report.of("likeness");
    if (translation.value == french.text) {
        if (!may_be_the_same(french.text, language))
            likeness.warning(translation.at, "it is the French text again", "translate it, or leave msgstr empty");
        return;
    }
    if (!is_in_script(words, french.text, language.script))
        likeness.warning(translation.at, "it is not written in the language's script",
                         "look whether it stands in the right file");
    if (french.length >= shortest_compared && (ratio < least_length_ratio || ratio > greatest_length_ratio))
        likeness.warning(translation.at, "it is much longer or shorter than the French",
                         "look whether it is the same text");
    if (count_strong(pieces) != french.strong)
        likeness.warning(translation.at, "its strong words are not those of the French", "mark the same words with **");
}

void check_translations(Folder const& folder, std::vector<Finding>& findings)
{
    SiteTexts const texts(folder);
    std::vector<std::vector<Finding>> found(folder.languages.size());
    in_parallel(folder.languages.size(), [&](std::size_t index) {
        auto const& language = folder.languages[index];
        auto const& code = language.code.value;
        if (code == "fr") return;
        auto const translations = folder.translations.find(code);
        if (translations != folder.translations.end())
            check_language(folder, texts, language, translations->second, found[index]);
        else
            Report(folder.path / "translations", found[index])
                .warning({}, "there are no translations into \"" + code + "\"", "write " + code + ".po");
    });
    for (auto& some : found)
        std::move(some.begin(), some.end(), std::back_inserter(findings));
}

}
