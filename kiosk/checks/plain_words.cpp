// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/plain_words.h"

#include "base/error.h"
#include "base/files.h"
#include "checks/french.h"

namespace parvis::checks {

PlainWords PlainWords::read()
{
    auto const installed = std::filesystem::path(PARVIS_SHARE_DIR) / "jargon.tsv";
    auto const in_sources = std::filesystem::path(PARVIS_CHECKS_SOURCE_DIR) / "jargon.tsv";
    return PlainWords(read_file(exists(installed) ? installed : in_sources));
}

PlainWords::PlainWords(std::string_view lines)
{
    for (auto number = 1; !lines.empty(); ++number) {
        auto const line = lines.substr(0, lines.find('\n'));
        lines.remove_prefix(std::min(line.size() + 1, lines.size()));
        if (line.empty() || line.starts_with('#')) continue;
        auto const tab = line.find('\t');
        auto const first = words(line.substr(0, tab));
        if (tab == std::string_view::npos || first.empty() || tab + 1 == line.size())
            throw Error("jargon.tsv, line " + std::to_string(number) +
                        ": write the word, a tab, and what to say instead");
        m_by_first_word[std::string(first.front().text)].push_back(
            {std::string(line.substr(0, tab)), std::string(line.substr(tab + 1))});
    }
}

std::span<PlainWords::Entry const> PlainWords::beginning_with(std::string_view word) const
{
    auto found = m_by_first_word.find(word);
    if (found == m_by_first_word.end() && word.ends_with('s'))
        found = m_by_first_word.find(word.substr(0, word.size() - 1));
    if (found == m_by_first_word.end() && word.ends_with("es"))
        found = m_by_first_word.find(word.substr(0, word.size() - 2));
    if (found == m_by_first_word.end()) return {};
    return found->second;
}

}
