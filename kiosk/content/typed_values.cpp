// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/typed_values.h"

#include <algorithm>
#include <array>

namespace parvis::content {
namespace {

constexpr int shortest_phone = 8; ///< digits; a year and an age have fewer

/// The euro as it is written after an amount.
constexpr std::array<std::string_view, 11> currencies{"€",    "euro", "Euro", "EUR", "евро", "євро",
                                                      "يورو", "یورو", "ევრო", "ዩሮ",  "avro"};
constexpr std::array<std::string_view, 4> separators{" ", ".", "\u00A0", "\u202F"};

/// The length of the longest of `beginnings` that `text` starts with; 0 if it starts with none.
template <class Beginnings> std::size_t length_at(std::string_view text, Beginnings const& beginnings)
{
    std::size_t length = 0;
    for (std::string_view const beginning : beginnings)
        if (text.starts_with(beginning)) length = std::max(length, beginning.size());
    return length;
}

/// The length of the digit that `text` starts with: European, Arabic (U+0660) or Persian (U+06F0); 0 if it starts with
/// none.
std::size_t digit_length(std::string_view text)
{
    if (text.empty()) return 0;
    if (text[0] >= '0' && text[0] <= '9') return 1;
    auto const second = text.size() > 1 ? static_cast<unsigned char>(text[1]) : 0U;
    auto const is_arabic = text[0] == '\xD9' && second >= 0xA0 && second <= 0xA9;
    auto const is_persian = text[0] == '\xDB' && second >= 0xB0 && second <= 0xB9;
    return is_arabic || is_persian ? 2 : 0;
}

struct DigitGroup {
    std::size_t length = 0;
    int digits = 0;
};

/// A run of digits, with single separators inside, at the start of `text`.
DigitGroup group_at(std::string_view text)
{
    DigitGroup group;
    for (std::size_t end = 0;;) {
        auto const digit = digit_length(text.substr(end));
        if (digit > 0) {
            group.length = end += digit;
            ++group.digits;
            continue;
        }
        auto const separator = length_at(text.substr(end), separators);
        if (separator == 0 || digit_length(text.substr(end + separator)) == 0) return group;
        end += separator;
    }
}

/// The length of the fact or link target that `text` starts with; 0 if it starts with none.
std::size_t mark_length(std::string_view text)
{
    auto const end = text.starts_with('{') ? text.find('}') : text.starts_with("](") ? text.find(')') : text.npos;
    return end == std::string_view::npos ? 0 : end + 1;
}

std::string_view kind_of(std::string_view text, DigitGroup const& group)
{
    if (group.digits >= shortest_phone) return "a phone number in a text";
    auto after = text.substr(group.length);
    after.remove_prefix(length_at(after, separators));
    return length_at(after, currencies) > 0 ? "an amount in a text" : std::string_view();
}

bool is_inside_word(std::string_view text, std::size_t offset)
{
    return offset > 0 && offset + 1 < text.size() && text[offset - 1] != ' ' && text[offset + 1] != ' ';
}

}

std::vector<TypedValue> typed_values(std::string_view text)
{
    std::vector<TypedValue> values;
    for (std::size_t offset = 0; offset < text.size();) {
        auto const rest = text.substr(offset);
        if (auto const mark = mark_length(rest); mark > 0) {
            offset += mark;
        } else if (digit_length(rest) > 0) {
            auto const group = group_at(rest);
            if (auto const kind = kind_of(rest, group); !kind.empty()) values.push_back({offset, kind});
            offset += group.length;
        } else {
            if (rest.starts_with("www.")) values.push_back({offset, "a web address in a text"});
            if (rest[0] == '@' && is_inside_word(text, offset)) values.push_back({offset, "a mail address in a text"});
            ++offset;
        }
    }
    return values;
}

}
