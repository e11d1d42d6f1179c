// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/apply.h"

#include "base/utf8.h"
#include "content/inline.h"
#include "content/origin.h"
#include "content/prose_check.h"
#include "content/report.h"
#include "content/text_hash.h"
#include "content/texts.h"
#include "content/translation_check.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <variant>

namespace parvis::exchange {
namespace {

using content::BlockId;
using content::Currency;

/// Why a unit is refused, in words for whoever imports it. `check` is as in a finding.
struct Refusal {
    std::string what;
    std::string what_to_do;
    std::string_view check;
};

/// The folder's texts, to be found by what a unit's id says.
class Texts {
public:
    explicit Texts(content::Folder const& folder)
    {
        content::for_each_text(folder, [&](content::TranslatedText const& use) {
            auto const& french = use.text.value;
            m_french.emplace(std::pair(use.context, content::text_hash(french)), french);
            m_contexts.insert(use.context);
        });
    }

    std::variant<BlockId, Refusal> find(UnitId const& id) const
    {
        auto const found = m_french.find({id.context, id.french_hash});
        if (found != m_french.end()) return BlockId{id.context, found->second};
        if (!m_contexts.contains(id.context))
            return Refusal{"the site has no text \"" + id.context + "\" any more",
                           "nothing is to be done: it is not shown", "gone"};
        return Refusal{"the French of \"" + id.context + "\" has changed since the export",
                       "export it again, and translate the French of today", "outdated"};
    }

private:
    std::map<std::pair<std::string, std::string>, std::string> m_french; ///< by msgctxt and hash
    std::set<std::string> m_contexts;
};

int count_of(std::string_view sign, std::string_view text)
{
    int count = 0;
    for (auto at = text.find(sign); at != std::string_view::npos; at = text.find(sign, at + sign.size()))
        ++count;
    return count;
}

std::optional<Refusal> mistake_in(std::string const& text, std::string const& french)
{
    if (text.size() > content::longest_text)
        return Refusal{"a text that is much too long", "translate only this block here", "likeness"};
    if (first_bad_utf8(text)) return Refusal{"a text that is not UTF-8", "save the file as UTF-8", "encoding"};
    std::vector<content::Finding> findings;
    content::Report report({}, findings);
    check_marks({french, {text, {}}}, report);
    if (!findings.empty()) return Refusal{findings.front().what, findings.front().what_to_do, findings.front().check};
    if (count_of("**", text) != count_of("**", french))
        return Refusal{"its ** are not those of the French", "write ** around the same words as in the French",
                       "marks"};
    std::vector<content::InlineMistake> in_french;
    std::vector<content::InlineMistake> in_text;
    parse_inline(french, &in_french);
    parse_inline(text, &in_text);
    if (in_french.empty() && !in_text.empty())
        return Refusal{in_text.front().what, in_text.front().what_to_do, "markup"};
    return std::nullopt;
}

std::string hash_of(std::string const& text)
{
    return text.empty() ? std::string() : content::text_hash(text);
}

/// Takes one document in, unit by unit.
class Import {
public:
    Import(content::Folder const& folder, content::TranslationFile& translations, content::Origin origin,
           content::Report report)
        : m_texts(folder), m_translations(translations), m_origin(origin), m_report(std::move(report))
    {
    }

    Applied take(Document const& document)
    {
        for (auto const& unit : document.units) {
            auto const found = m_texts.find(unit.id);
            if (auto const* const block = std::get_if<BlockId>(&found))
                take(unit, *block);
            else if (!unit.text.empty())
                refuse(unit, std::get<Refusal>(found));
        }
        return m_applied;
    }

private:
    void take(Unit const& unit, BlockId const& block)
    {
        add_notes(unit, block);
        auto const* const entry = m_translations.find(block);
        auto const ours = entry ? entry->forms.front() : std::string();
        auto const is_outdated = entry && entry->fuzzy();
        if (unit.text.empty()) {
            ++m_applied.empty;
        } else if (unit.text == ours) {
            // An outdated text that its translator has left as it is, and said to be finished, is right for today.
            if (is_outdated && unit.unfinished == false)
                put(unit, block);
            else
                ++m_applied.unchanged;
        } else if (unit.id.text_hash == content::text_hash(unit.text)) {
            ++m_applied.unchanged; // somebody here has changed it meanwhile, and the translator has not
        } else if (unit.id.text_hash && *unit.id.text_hash != hash_of(ours)) {
            refuse(unit, {"the translation of \"" + block.context + "\" was changed here too since the export",
                          "it is now \"" + ours + "\": choose, and write the better one by hand", "conflict"});
        } else if (auto const mistake = mistake_in(unit.text, block.french)) {
            refuse(unit, *mistake);
        } else {
            put(unit, block);
        }
    }

    void put(Unit const& unit, BlockId const& block)
    {
        auto const currency = unit.unfinished.value_or(false) ? Currency::Outdated : Currency::Current;
        m_translations.translate(block, unit.text, m_origin, currency);
        ++m_applied.changed;
    }

    /// Notes are only ever added.
    void add_notes(Unit const& unit, BlockId const& block)
    {
        auto const* const entry = m_translations.find(block);
        auto notes = entry ? notes_of(*entry) : std::vector<std::string>();
        auto const known = notes.size();
        for (auto const& note : unit.notes)
            if (std::find(notes.begin(), notes.end(), note) == notes.end()) notes.push_back(note);
        if (notes.size() > known) m_translations.set_notes(block, notes);
    }

    void refuse(Unit const& unit, Refusal const& refusal)
    {
        m_report.of(refusal.check).error(unit.at, refusal.what, refusal.what_to_do);
        ++m_applied.refused;
    }

    Texts m_texts;
    content::TranslationFile& m_translations;
    content::Origin m_origin;
    content::Report m_report;
    Applied m_applied;
};

}

Applied apply(Document const& document, content::Folder const& folder, content::TranslationFile& translations,
              content::Origin origin, std::filesystem::path const& file, std::vector<content::Finding>& findings)
{
    return Import(folder, translations, origin, content::Report(file, findings)).take(document);
}

}
