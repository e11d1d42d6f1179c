// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace parvis::content {

enum class InlineKind { Text, PageLink, PlaceLink, Fact };

/// A stretch of a block's text. `text` is what is read (empty for a fact, which the screen formats); `target` is the id
/// of the page, place or fact.
struct Inline {
    InlineKind kind = InlineKind::Text;
    std::string text;
    bool strong = false;
    std::string target;

    friend bool operator==(Inline const&, Inline const&) = default;
};

using InlineText = std::vector<Inline>;

/// A mistake at a byte offset of the source text, in words for its author.
struct InlineMistake {
    std::size_t offset = 0;
    std::string what;
    std::string what_to_do;
};

/// Reads `**strong**`, `[text](page:id)`, `[text](place:id)` and `{fact:id}`. Whatever else looks like markup is kept
/// as text and reported.
InlineText parse_inline(std::string_view source, std::vector<InlineMistake>* mistakes = nullptr);

/// Whether there is anything to translate: a text of facts and digits alone is the same in every language.
bool has_words(InlineText const& text);

/// The words alone, without marks, targets and facts.
std::string words_of(InlineText const& text);

}
