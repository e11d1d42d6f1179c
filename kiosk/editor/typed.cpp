// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/typed.h"

#include "content/date.h"

#include <algorithm>

namespace parvis::editor {
namespace {

constexpr std::size_t longest = 2000; ///< code points

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

bool continues_character(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// C1's control characters, U+0080 to U+009F, are two bytes.
bool is_c1(std::string_view text, std::size_t i)
{
    return text[i] == '\xC2' && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0;
}

}

std::string tidy(std::string_view text)
{
    std::string line;
    std::size_t length = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        auto const byte = static_cast<unsigned char>(text[i]);
        if (is_c1(text, i)) {
            ++i;
            continue;
        }
        if (byte == 0x7F) continue;
        if (!continues_character(text[i]) && ++length > longest) break;
        if (byte > ' ')
            line += text[i];
        else if (!line.empty() && line.back() != ' ')
            line += ' ';
    }
    if (line.ends_with(' ')) line.pop_back();
    return line;
}

content::Text text_of(std::string_view typed)
{
    return {tidy(typed), {}};
}

std::optional<content::Text> maybe_text_of(std::string_view typed)
{
    auto text = text_of(typed);
    return text.value.empty() ? std::nullopt : std::optional(std::move(text));
}

std::vector<content::Text> texts_of(std::vector<std::string> const& typed)
{
    std::vector<content::Text> texts;
    for (auto const& each : typed)
        if (auto text = maybe_text_of(each)) texts.push_back(std::move(*text));
    return texts;
}

std::vector<std::string> typed_of(std::vector<content::Text> const& texts)
{
    std::vector<std::string> typed;
    for (auto const& text : texts)
        typed.push_back(text.value);
    return typed;
}

std::string phone_of(std::string_view typed)
{
    std::string digits;
    for (auto const c : typed)
        if (c != ' ' && c != '.' && c != '-' && c != '\t') digits += c;
    auto const is_national = digits.size() == 10 && digits[0] == '0' && std::ranges::all_of(digits, is_digit);
    return is_national ? "+33" + digits.substr(1) : tidy(digits);
}

std::string typed_phone(std::string const& phone)
{
    if (!phone.starts_with("+33") || phone.size() != 12) return phone;
    auto const national = "0" + phone.substr(3);
    std::string pairs;
    for (std::size_t i = 0; i < national.size(); i += 2)
        pairs += (pairs.empty() ? "" : " ") + national.substr(i, 2);
    return pairs;
}

std::optional<Date> date_of(std::string_view typed)
{
    auto const text = tidy(typed);
    if (text.size() == 10 && text[2] == '/' && text[5] == '/')
        return content::parse_date(text.substr(6) + '-' + text.substr(3, 2) + '-' + text.substr(0, 2));
    return content::parse_date(text);
}

std::string typed_date(std::optional<Date> date)
{
    return date ? content::to_string(*date) : "";
}

}
