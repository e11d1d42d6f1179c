// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/form.h"

#include "base/utf8.h"

#include <algorithm>

namespace parvis::http {
namespace {

constexpr std::size_t most_fields = 1000;

/// The value of a hexadecimal digit; nothing if it is none.
std::optional<int> digit_value(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return std::nullopt;
}

bool is_plain(char c)
{
    auto const letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return letter || c == '-' || c == '.' || c == '_' || c == '~';
}

bool is_forbidden(char c)
{
    auto const byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\t' && c != '\n' && c != '\r') || byte == 0x7F;
}

/// Whether a character turns the direction of what follows it: an embedding, override or isolate.
bool is_turn(std::string_view c)
{
    return (c >= "\u202A" && c <= "\u202E") || (c >= "\u2066" && c <= "\u2069");
}

/// Such characters come along unseen with pasted text, and would turn the page around it.
std::string without_turns(std::string_view text)
{
    constexpr std::size_t length = 3; // of each of them, in UTF-8
    std::string straight;
    for (std::size_t i = 0; i < text.size();) {
        if (is_turn(text.substr(i, length)))
            i += length;
        else
            straight += text[i++];
    }
    return straight;
}

/// A name or a value of a form, where "+" stands for a space.
std::optional<std::string> form_decoded(std::string_view text)
{
    std::string spaced(text);
    std::ranges::replace(spaced, '+', ' ');
    auto const decoded = percent_decoded(spaced);
    return decoded ? std::optional(without_turns(*decoded)) : std::nullopt;
}

}

std::optional<std::string> percent_decoded(std::string_view text)
{
    std::string decoded;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            decoded += text[i];
            continue;
        }
        if (i + 2 >= text.size()) return std::nullopt;
        auto const high = digit_value(text[i + 1]);
        auto const low = digit_value(text[i + 2]);
        if (!high || !low) return std::nullopt;
        decoded += static_cast<char>(*high * 16 + *low);
        i += 2;
    }
    if (first_bad_utf8(decoded) || std::ranges::any_of(decoded, is_forbidden)) return std::nullopt;
    return decoded;
}

std::string percent_encoded(std::string_view text)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string encoded;
    for (auto const c : text) {
        auto const byte = static_cast<unsigned char>(c);
        if (is_plain(c))
            encoded += c;
        else
            ((encoded += '%') += digits[byte >> 4U]) += digits[byte & 15U];
    }
    return encoded;
}

std::optional<Form> Form::parse(std::string_view encoded)
{
    Form form;
    while (!encoded.empty()) {
        auto const end = std::min(encoded.find('&'), encoded.size());
        auto const pair = encoded.substr(0, end);
        encoded.remove_prefix(std::min(end + 1, encoded.size()));
        if (pair.empty()) continue;
        auto const equals = std::min(pair.find('='), pair.size());
        auto name = form_decoded(pair.substr(0, equals));
        auto value = form_decoded(pair.substr(std::min(equals + 1, pair.size())));
        if (!name || !value || form.m_fields.size() == most_fields) return std::nullopt;
        form.m_fields.push_back({std::move(*name), std::move(*value)});
    }
    return form;
}

std::string const& Form::value(std::string_view name) const
{
    static std::string const none;
    auto const found = std::ranges::find(m_fields, name, &Field::name);
    return found == m_fields.end() ? none : found->value;
}

Form query_of(Request const& request)
{
    return Form::parse(request.query).value_or(Form());
}

}
