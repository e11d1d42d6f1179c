// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/word.h"

#include "intl/character.h"
#include "intl/utf8.h"

#include "text/families.h"

namespace parvis::text {

namespace {

bool is_space(char c)
{
    return c == ' ' || c == '\t';
}

/// The end of the spaces that begin at `begin`. A last one that carries a combining mark is none of them.
std::size_t end_of_spaces(std::string_view text, std::size_t begin, std::size_t end)
{
    auto at = begin;
    while (at < end && is_space(text[at]))
        ++at;
    if (at == begin || at == end) return at;
    auto next = at;
    return intl::extends_cluster(intl::next_code_point(text, next)) ? at - 1 : at;
}

std::size_t end_of_letters(std::string_view text, std::size_t begin, std::size_t end)
{
    for (auto at = begin + 1; at < end; ++at)
        if (is_space(text[at]) && end_of_spaces(text, at, end) > at) return at;
    return end;
}

}

std::vector<ByteRange> divide_into_words(std::string_view text, Run const& run)
{
    if (families()[static_cast<std::size_t>(Fonts::Faces::family_of(run.font))].words_join) return {run.range};
    std::vector<ByteRange> words;
    constexpr std::size_t usual_length = 4; // bytes, of words and blanks in turn
    words.reserve((run.range.end - run.range.begin) / usual_length + 1);
    for (auto at = run.range.begin; at < run.range.end;) {
        auto end = end_of_spaces(text, at, run.range.end);
        if (end == at) end = end_of_letters(text, at, run.range.end);
        words.push_back({at, end});
        at = end;
    }
    return words;
}

}
