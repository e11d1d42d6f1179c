// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/word_diff.h"

#include <algorithm>

namespace parvis::editor {
namespace {

using Kind = Stretch::Kind;

/// Beyond so many words the texts are shown whole: the table of their common words would grow without end.
constexpr std::size_t most_words = 2000;

std::vector<std::string_view> words_of(std::string_view text)
{
    std::vector<std::string_view> words;
    while (!text.empty()) {
        auto const length = std::min(text.find(' '), text.size());
        if (length > 0) words.push_back(text.substr(0, length));
        text.remove_prefix(std::min(length + 1, text.size()));
    }
    return words;
}

void append(std::vector<Stretch>& stretches, Kind kind, std::string_view word)
{
    if (stretches.empty() || stretches.back().kind != kind)
        stretches.push_back({kind, std::string(word)});
    else
        (stretches.back().text += ' ') += word;
}

}

std::vector<Stretch> word_diff(std::string_view before, std::string_view after)
{
    auto const old_words = words_of(before);
    auto const new_words = words_of(after);
    if (old_words.size() > most_words || new_words.size() > most_words)
        return {{Kind::Removed, std::string(before)}, {Kind::Added, std::string(after)}};

    // common[i][j]: how many words the ends of the texts share, from i and from j.
    std::vector common(old_words.size() + 1, std::vector<int>(new_words.size() + 1));
    for (auto i = old_words.size(); i-- > 0;)
        for (auto j = new_words.size(); j-- > 0;)
            common[i][j] =
                old_words[i] == new_words[j] ? common[i + 1][j + 1] + 1 : std::max(common[i + 1][j], common[i][j + 1]);

    std::vector<Stretch> stretches;
    for (std::size_t i = 0, j = 0; i < old_words.size() || j < new_words.size();) {
        if (i < old_words.size() && j < new_words.size() && old_words[i] == new_words[j]) {
            append(stretches, Kind::Same, new_words[j]);
            ++i;
            ++j;
        } else if (j == new_words.size() || (i < old_words.size() && common[i + 1][j] >= common[i][j + 1])) {
            append(stretches, Kind::Removed, old_words[i++]);
        } else {
            append(stretches, Kind::Added, new_words[j++]);
        }
    }
    return stretches;
}

}
