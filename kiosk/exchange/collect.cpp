// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/collect.h"

#include "content/fact_text.h"
#include "content/inline.h"
#include "content/origin.h"
#include "content/texts.h"

#include <fmt/format.h>

#include <set>

namespace parvis::exchange {
namespace {

/// What the facts in the text are, which a translator needs for the grammar around them.
std::string hint_for(std::string_view french, content::Folder const& folder)
{
    std::string hint;
    for (auto const& piece : content::parse_inline(french)) {
        if (piece.kind != content::InlineKind::Fact) continue;
        for (auto const& fact : folder.facts) {
            if (fact.id.value() != piece.target) continue;
            auto const text = to_text(fact.value);
            hint += fmt::format("{}{{fact:{}}} = {}{}{}", hint.empty() ? "" : "\n", piece.target, text.value,
                                text.unit.empty() ? "" : " ", text.unit);
        }
    }
    return hint;
}

bool is_selected(content::PoEntry const* entry, Selection::Only only)
{
    auto const is_translated = entry && !entry->forms.front().empty();
    switch (only) {
    case Selection::Only::Missing:
        return !is_translated;
    case Selection::Only::Outdated:
        return is_translated && entry->fuzzy();
    case Selection::Only::Everything:
        break;
    }
    return true;
}

Unit unit_of(content::BlockId const& block, content::PoEntry const* entry, std::string hint)
{
    Unit unit{.id = make_unit_id(block.context, block.french, entry ? entry->forms.front() : ""),
              .french = block.french,
              .text = entry ? entry->forms.front() : "",
              .unfinished = entry && entry->fuzzy(),
              .previous_french = {},
              .hint = std::move(hint),
              .notes = {},
              .at = {}};
    if (!entry) return unit;
    if (entry->fuzzy()) unit.previous_french = entry->previous_id.value_or("");
    unit.notes = notes_of(*entry);
    return unit;
}

}

Document collect(content::Folder const& folder, content::Language const& language,
                 content::TranslationFile const& translations, Selection const& selection)
{
    Document document{folder.site.id, language.code.value, language.plural, {}};
    std::set<content::BlockId> seen;
    content::for_each_text(folder, [&](content::TranslatedText const& use) {
        content::BlockId const block{use.context, use.text.value};
        if (!selection.theme.empty() && use.theme != selection.theme) return;
        auto const* const entry = translations.find(block);
        auto const is_wanted = is_expected(use, language) || (entry && !entry->forms.front().empty());
        if (!is_wanted || !is_selected(entry, selection.only) || !seen.insert(block).second) return;
        document.units.push_back(unit_of(block, entry, hint_for(block.french, folder)));
    });
    return document;
}

}
