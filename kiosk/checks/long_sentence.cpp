// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/all.h"
#include "checks/french.h"

#include <algorithm>

namespace parvis::checks {
namespace {

constexpr int most_words = 15;

/// An elided word, as the l' in "l'aide", counts with the next one.
int count_words(std::string_view sentence)
{
    auto const parts = words(sentence);
    return static_cast<int>(std::count_if(parts.begin(), parts.end(), [&](Stretch const& word) {
        auto const after = sentence.substr(word.offset + word.text.size());
        return !after.starts_with('\'') && !after.starts_with("’");
    }));
}

}

void long_sentence(Subject const& subject, Findings& findings)
{
    for_each_french(subject.folder, [&](std::filesystem::path const& file, content::Text const& text) {
        for (auto const& sentence : sentences(text.value)) {
            auto const count = count_words(sentence.text);
            if (count > most_words)
                findings.add(file, position_in(text, sentence.offset),
                             "a sentence of " + std::to_string(count) + " words",
                             "make two of it, of " + std::to_string(most_words) + " words at most",
                             {std::to_string(count), std::to_string(most_words)});
        }
    });
}

}
