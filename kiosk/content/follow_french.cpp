// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/follow_french.h"

#include "content/texts.h"

#include <algorithm>
#include <set>

namespace parvis::content {
namespace {

/// The French texts of one msgctxt, in the folder's order.
std::vector<std::string> french_of(Folder const& folder, std::string const& context)
{
    std::vector<std::string> french;
    for_each_text(folder, [&](TranslatedText const& use) {
        if (use.context == context) french.push_back(use.text.value);
    });
    return french;
}

bool contains(std::vector<std::string> const& texts, std::string const& text)
{
    return std::find(texts.begin(), texts.end(), text) != texts.end();
}

}

std::vector<TranslationFile> follow_french(Folder const& folder, FrenchChange const& change)
{
    using Before = TranslationFile::Before;
    auto const is_still_used = contains(french_of(folder, change.before.context), change.before.french);
    std::vector<TranslationFile> changed;
    for (auto const& language : folder.languages) {
        if (!folder.translations.contains(language.code.value)) continue;
        TranslationFile file(folder, language);
        if (file.follow(change, is_still_used ? Before::StillUsed : Before::Gone)) changed.push_back(std::move(file));
    }
    return changed;
}

Unmatched unmatched_french(Folder const& folder, std::string const& context)
{
    auto const today = french_of(folder, context);
    std::set<std::string> translated;
    for (auto const& [language, translations] : folder.translations)
        for (auto entry = translations.entries.lower_bound({context, ""});
             entry != translations.entries.end() && entry->first.context == context; ++entry)
            translated.insert(entry->first.french);
    Unmatched unmatched;
    std::copy_if(translated.begin(), translated.end(), std::back_inserter(unmatched.before),
                 [&](auto const& french) { return !contains(today, french); });
    std::copy_if(today.begin(), today.end(), std::back_inserter(unmatched.after),
                 [&](auto const& french) { return !translated.contains(french); });
    return unmatched;
}

}
