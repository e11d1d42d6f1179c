// SPDX-License-Identifier: GPL-3.0-or-later
#include "intl/world_languages.h"

#include "base/error.h"

#include <algorithm>
#include <array>
#include <memory>
#include <unicode/coll.h>
#include <unicode/locid.h>
#include <unicode/translit.h>

namespace parvis::intl {
namespace {

constexpr std::array codes{
    "ab",  "aa",  "af",  "ak",  "sq",  "am",  "ar", "hy",  "as",  "av",  "az",  "bm",  "bal", "ba", "eu",  "bci", "be",
    "bem", "bn",  "ber", "bho", "bi",  "bs",  "br", "bg",  "my",  "ca",  "ceb", "ce",  "zh",  "kg", "co",  "hr",  "cs",
    "da",  "prs", "dv",  "din", "dyu", "dz",  "en", "et",  "ee",  "fan", "fil", "fi",  "fon", "fr", "ff",  "gaa", "gcr",
    "ka",  "de",  "el",  "gn",  "gu",  "ht",  "ha", "haw", "he",  "hi",  "hmn", "hu",  "is",  "ig", "id",  "inh", "ga",
    "it",  "ja",  "jv",  "kab", "kbd", "kn",  "kk", "km",  "ki",  "rw",  "ky",  "ko",  "kri", "ku", "lo",  "lv",  "ln",
    "lt",  "lua", "luo", "lb",  "mk",  "mg",  "ms", "ml",  "mt",  "mnk", "mi",  "mr",  "men", "mn", "mos", "ne",  "no",
    "oc",  "or",  "om",  "os",  "ps",  "fa",  "pl", "pt",  "pa",  "rif", "ro",  "rom", "rn",  "ru", "sm",  "sg",  "sa",
    "sc",  "gd",  "sr",  "srr", "sn",  "shi", "sd", "si",  "sk",  "sl",  "so",  "snk", "ckb", "es", "su",  "sw",  "sv",
    "syr", "ty",  "tg",  "zgh", "ta",  "tt",  "te", "tem", "tet", "th",  "bo",  "ti",  "to",  "tr", "tk",  "tw",  "uk",
    "ur",  "ug",  "uz",  "vi",  "wa",  "cy",  "wo", "xh",  "yi",  "yo",  "zza", "zu"};

std::string utf8(icu::UnicodeString const& text)
{
    std::string bytes;
    text.toUTF8String(bytes);
    return bytes;
}

WorldLanguage make(char const* code)
{
    icu::Locale const locale(code);
    icu::UnicodeString own;
    icu::UnicodeString french;
    locale.getDisplayLanguage(locale, own);
    locale.getDisplayLanguage(icu::Locale::getFrench(), french);
    WorldLanguage language{.code = code, .name = utf8(own), .french_name = utf8(french), .keys = {}};
    // Where CLDR has no name, ICU answers with the code.
    if (language.name == code) language.name = language.french_name;
    language.keys = {plain_letters(language.name), plain_letters(language.french_name)};
    return language;
}

std::vector<WorldLanguage> make_all()
{
    std::vector<WorldLanguage> languages;
    for (auto const* code : codes) {
        auto language = make(code);
        if (language.french_name != code) languages.push_back(std::move(language));
    }
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Collator> const collator(icu::Collator::createInstance(icu::Locale::getFrench(), status));
    if (U_FAILURE(status)) throw Error("ICU has no French collation: install the package libicu72 again");
    std::sort(languages.begin(), languages.end(), [&](WorldLanguage const& a, WorldLanguage const& b) {
        UErrorCode ignored = U_ZERO_ERROR;
        return collator->compareUTF8(a.french_name, b.french_name, ignored) == UCOL_LESS;
    });
    return languages;
}

}

std::span<WorldLanguage const> world_languages()
{
    static auto const languages = make_all();
    return languages;
}

std::string plain_letters(std::string const& name)
{
    static auto const transliterator = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Transliterator> made(
            icu::Transliterator::createInstance("Any-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
        if (U_FAILURE(status))
            throw Error("ICU cannot write names in Latin letters: install the package libicu72 again");
        return made;
    }();
    auto text = icu::UnicodeString::fromUTF8(name);
    transliterator->transliterate(text);
    auto letters = utf8(text);
    std::erase_if(letters, [](char c) { return c < 'a' || c > 'z'; });
    return letters;
}

}
