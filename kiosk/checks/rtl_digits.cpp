// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/all.h"
#include "intl/character.h"
#include "intl/utf8.h"

#include <algorithm>
#include <optional>

namespace parvis::checks {
namespace {

constexpr int most_between = 3; ///< characters between two groups that still belong together: "9 - 12"

/// Between two digits these keep them together (UAX #9, W4: common separators).
bool joins_digits(char32_t c)
{
    return c == ',' || c == '.' || c == ':' || c == '/' || c == 0xA0;
}

/// Where two groups of digits stand beside each other with no letter between them: in right-to-left text the plain
/// order of Unicode shows "09 12" as "12 09". A fact is isolated, and parts them.
std::optional<std::size_t> neighbours_in(std::string_view text)
{
    std::optional<std::size_t> group; ///< the begin of the last one, if nothing but marks has come since
    int between = 0;
    bool joined = false;
    for (std::size_t at = 0; at < text.size();) {
        auto const begin = at;
        auto const c = intl::next_code_point(text, at);
        if (intl::is_digit(c)) {
            if (group && between > 0 && !joined) return group;
            if (!group) group = begin;
            between = 0;
        } else if (intl::is_letter(c) || c == '{' || c == '}' || ++between > most_between) {
            group.reset();
            between = 0;
        } else {
            joined = between == 1 && joins_digits(c);
        }
    }
    return std::nullopt;
}

/// The same text with each {fact:...} and link target blotted out, byte for byte.
std::string without_marks(std::string text)
{
    for (auto const& [open, close] : {std::pair("{", '}'), std::pair("](", ')')})
        for (auto at = text.find(open); at != std::string::npos; at = text.find(open, at + 1)) {
            auto const end = text.find(close, at);
            if (end == std::string::npos) break;
            std::fill(text.begin() + static_cast<std::ptrdiff_t>(at) + 1,
                      text.begin() + static_cast<std::ptrdiff_t>(end), '}');
        }
    return text;
}

}

void rtl_digits(Subject const& subject, Findings& findings)
{
    for (auto const& language : subject.folder.languages) {
        auto const found = subject.folder.translations.find(language.code.value);
        if (language.direction != intl::Direction::RightToLeft || found == subject.folder.translations.end()) continue;
        for (auto const& [block, translation] : found->second.entries) {
            content::Text const text{translation.text, translation.text_at};
            if (auto const at = neighbours_in(without_marks(text.value)))
                findings.add(found->second.file, position_in(text, *at),
                             "groups of digits beside each other, which would change places",
                             "put the value in facts.toml and write {fact:id}, or write words between them");
        }
    }
}

}
