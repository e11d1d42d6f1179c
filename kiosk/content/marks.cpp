// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/marks.h"

#include <algorithm>

namespace parvis::content {
namespace {

/// The length of the mark at the start of `text`; 0 if there is none.
std::size_t mark_length(std::string_view text)
{
    auto const up_to = [&](char end) {
        auto const at = text.find(end);
        return at == std::string_view::npos ? 0 : at + 1;
    };
    if (text.starts_with("**")) return 2;
    if (text.starts_with("](")) return up_to(')');
    if (text.starts_with('{')) return up_to('}');
    if (text.starts_with('[') && text.find("](") != std::string_view::npos) return 1;
    return 0;
}

}

std::vector<MarkedPiece> split_marks(std::string_view text)
{
    std::vector<MarkedPiece> pieces;
    std::size_t words = 0; ///< how many bytes of words come before the mark that is looked for
    while (words < text.size()) {
        auto const length = mark_length(text.substr(words));
        if (length == 0) {
            ++words;
            continue;
        }
        if (words > 0) pieces.push_back({text.substr(0, words), false});
        pieces.push_back({text.substr(words, length), true});
        text.remove_prefix(words + length);
        words = 0;
    }
    if (!text.empty()) pieces.push_back({text, false});
    return pieces;
}

}
