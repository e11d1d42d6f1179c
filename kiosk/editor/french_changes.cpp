// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/french_changes.h"

#include "content/texts.h"

#include <algorithm>
#include <map>

namespace parvis::editor {
namespace {

/// By msgctxt, in the order of the page.
using French = std::map<std::string, std::vector<std::string>>;

French french_of(content::Folder const& folder)
{
    French french;
    content::for_each_text(
        folder, [&](content::TranslatedText const& text) { french[text.context].push_back(text.text.value); });
    return french;
}

/// Those of `texts` that are not in `others`.
std::vector<std::string> without(std::vector<std::string> const& texts, std::vector<std::string> const& others)
{
    std::vector<std::string> left;
    for (auto const& text : texts)
        if (std::ranges::find(others, text) == others.end()) left.push_back(text);
    return left;
}

bool is_translated(content::Folder const& folder, content::BlockId const& block)
{
    return std::ranges::any_of(folder.translations, [&](auto const& language) {
        return language.second.find(block.context, block.french) != nullptr;
    });
}

}

std::vector<content::FrenchChange> french_changes(content::Folder const& before, content::Folder const& after)
{
    std::vector<content::FrenchChange> changes;
    auto now = french_of(after);
    for (auto const& [context, texts] : french_of(before)) {
        auto const gone = without(texts, now[context]);
        auto const come = without(now[context], texts);
        for (std::size_t i = 0; i < std::min(gone.size(), come.size()); ++i)
            if (is_translated(before, {context, gone[i]})) changes.push_back({{context, gone[i]}, come[i]});
    }
    return changes;
}

std::vector<authoring::FileText> follow(content::Folder const& after, std::vector<content::FrenchChange> const& changes)
{
    using Before = content::TranslationFile::Before;
    std::vector<authoring::FileText> files;
    auto const french = french_of(after);
    for (auto const& language : after.languages) {
        if (!after.translations.contains(language.code.value)) continue;
        content::TranslationFile file(after, language);
        auto is_changed = false;
        for (auto const& change : changes) {
            auto const texts = french.find(change.before.context);
            auto const is_used =
                texts != french.end() && std::ranges::find(texts->second, change.before.french) != texts->second.end();
            is_changed |= file.follow(change, is_used ? Before::StillUsed : Before::Gone);
        }
        if (is_changed) files.push_back({file.path().lexically_relative(after.path), file.text()});
    }
    return files;
}

}
