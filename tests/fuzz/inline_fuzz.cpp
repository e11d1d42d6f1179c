// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/inline.h"
#include "content/marks.h"
#include "content/progress.h"
#include "fuzz/fuzz.h"

using namespace parvis;

/// Inline markup: no words are lost, and the pieces for translators are the text again.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    auto const source = fuzz::text_of(data, size);
    std::vector<content::InlineMistake> mistakes;
    auto const text = content::parse_inline(source, &mistakes);
    fuzz::require(content::words_of(text).size() <= source.size(), "nothing is added");
    fuzz::require(text == content::parse_inline(source), "mistakes only report");
    for (auto const& mistake : mistakes)
        fuzz::require(mistake.offset < source.size(), "a mistake has a place");
    content::count_words(source);
    std::string joined;
    for (auto const& piece : content::split_marks(source))
        joined += piece.text;
    fuzz::require(joined == source, "the pieces are the text");
    return 0;
}
