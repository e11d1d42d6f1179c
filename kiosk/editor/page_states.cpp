// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/page_states.h"

#include "content/texts.h"

#include <algorithm>

namespace parvis::editor {
namespace {

content::Translation const* translation_of(content::TranslatedText const& text, content::Folder const& folder,
                                           content::Language const& language)
{
    auto const translations = folder.translations.find(language.code.value);
    if (translations == folder.translations.end()) return nullptr;
    return translations->second.find(text.context, text.text.value);
}

}

std::map<PageId, std::vector<LanguageState>> page_states(content::Folder const& folder)
{
    std::map<PageId, std::vector<LanguageState>> states;
    std::vector<content::Language const*> languages;
    for (auto const& language : folder.languages)
        if (language.code.value != "fr") languages.push_back(&language);
    for (auto const& page : folder.pages)
        for (auto const* const language : languages)
            states[page.id].push_back({.language = language->french_name});
    content::for_each_text(folder, [&](content::TranslatedText const& text) {
        auto const page = states.find(PageId(content::owner_of(text.context)));
        if (page == states.end()) return;
        for (std::size_t i = 0; i < languages.size(); ++i) {
            if (!content::is_expected(text, *languages[i])) continue;
            auto const standing = content::standing_of(translation_of(text, folder, *languages[i]));
            auto& state = page->second[i];
            state.standing = std::min(state.standing, standing);
            if (standing <= content::Standing::Outdated) ++state.to_write;
        }
    });
    return states;
}

}
