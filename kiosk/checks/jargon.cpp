// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/all.h"
#include "checks/french.h"
#include "checks/plain_words.h"

namespace parvis::checks {
namespace {

/// Whether `term` stands at the start of `text` as a whole, or in the plural.
bool has_term(std::string_view text, std::string_view term)
{
    if (!text.starts_with(term)) return false;
    auto const after = words(text.substr(term.size()));
    auto const rest = after.empty() || after.front().offset > 0 ? std::string_view() : after.front().text;
    return rest.empty() || rest == "s" || rest == "x" || rest == "es";
}

/// Of the entries whose term stands at the start of `text`; null if there is none.
PlainWords::Entry const* longest(std::span<PlainWords::Entry const> entries, std::string_view text)
{
    PlainWords::Entry const* found = nullptr;
    for (auto const& entry : entries)
        if (has_term(text, entry.term) && (!found || entry.term.size() > found->term.size())) found = &entry;
    return found;
}

}

void jargon(Subject const& subject, Findings& findings)
{
    auto const list = PlainWords::read();
    for_each_french(subject.folder, [&](std::filesystem::path const& file, content::Text const& text) {
        auto const lower_text = lower_case(text.value);
        std::string_view const lower = lower_text;
        for (auto const& word : words(lower)) {
            auto const* const entry = longest(list.beginning_with(word.text), lower.substr(word.offset));
            if (entry)
                findings.add(file, position_in(text, word.offset), "\"" + entry->term + "\" is a word of offices",
                             "write: " + entry->plainer, {entry->term, entry->plainer});
        }
    });
}

}
