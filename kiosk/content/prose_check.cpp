// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/prose_check.h"

#include "content/inline.h"

#include <algorithm>

namespace parvis::content {
namespace {

constexpr std::string_view no_break_space = "\u00A0";
constexpr std::string_view narrow_no_break_space = "\u202F";

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/// The length of the separator at the start of `text` that may stand inside a written number; 0 if there is none.
std::size_t separator_length(std::string_view text)
{
    for (auto const separator : {std::string_view(" "), std::string_view("."), no_break_space, narrow_no_break_space})
        if (text.starts_with(separator)) return separator.size();
    return 0;
}

struct DigitGroup {
    std::size_t offset = 0;
    std::size_t length = 0;
    int digits = 0;
};

/// A run of digits, with single separators inside, from `offset` on.
DigitGroup group_at(std::string_view text, std::size_t offset)
{
    DigitGroup group{offset, 0, 0};
    for (auto end = offset; end < text.size();) {
        if (is_digit(text[end])) {
            ++group.digits;
            group.length = ++end - offset;
            continue;
        }
        auto const separator = separator_length(text.substr(end));
        if (separator == 0 || end + separator >= text.size() || !is_digit(text[end + separator])) break;
        end += separator;
    }
    return group;
}

void check_digits(Text const& text, Report& report)
{
    std::string_view const value = text.value;
    auto const is_inside_fact = [&](std::size_t offset) {
        auto const brace = value.rfind('{', offset);
        return brace != std::string_view::npos && value.find('}', brace) > offset;
    };
    auto const is_inside_target = [&](std::size_t offset) {
        auto const bracket = value.rfind("](", offset);
        return bracket != std::string_view::npos && value.find(')', bracket) > offset;
    };
    for (std::size_t offset = 0; offset < value.size(); ++offset) {
        if (!is_digit(value[offset])) continue;
        auto const group = group_at(value, offset);
        auto after = value.substr(offset + group.length);
        after.remove_prefix(separator_length(after));
        if (!is_inside_fact(offset) && !is_inside_target(offset)) {
            if (group.digits >= 8)
                report.error(position_in(text, offset), "a phone number in a text",
                             "put it in facts.toml and write {fact:id}");
            else if (after.starts_with("€") || after.starts_with("euro"))
                report.error(position_in(text, offset), "an amount in a text",
                             "put it in facts.toml and write {fact:id}");
        }
        offset += group.length;
    }
}

}

void check_prose(Text const& text, Report& report)
{
    std::vector<InlineMistake> mistakes;
    parse_inline(text.value, &mistakes);
    for (auto const& mistake : mistakes)
        report.error(position_in(text, mistake.offset), mistake.what, mistake.what_to_do);
    check_blanks(text, report);
    check_digits(text, report);
}

void check_blanks(Text const& text, Report& report)
{
    if (text.value.starts_with(' ') || text.value.ends_with(' '))
        report.warning(text.at, "a blank at the beginning or the end", "remove it");
}

}
