// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace parvis::checks {

/// jargon.tsv: words of the French administration, each with plainer ones.
class PlainWords {
public:
    struct Entry {
        std::string term; ///< in lower case, one or several words
        std::string plainer;
    };

    /// Throws Error if the list is not where the program was installed or built, or has a line of another form.
    static PlainWords read();
    explicit PlainWords(std::string_view lines);

    /// The terms that may begin with this word, in lower case: it may have a plural's s.
    [[nodiscard]] std::span<Entry const> beginning_with(std::string_view word) const;

private:
    std::map<std::string, std::vector<Entry>, std::less<>> m_by_first_word;
};

}
