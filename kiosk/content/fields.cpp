// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/fields.h"

#include "content/hours.h"
#include "content/inline.h"
#include "content/prose_check.h"
#include "crypto/key_file.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace parvis::content {
namespace {

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

bool is_phone(std::string_view number)
{
    auto const digits = number.starts_with('+') ? number.substr(1) : number;
    auto const international = digits.size() != number.size();
    // In France nine digits follow +33, without the 0 that is dialled inside the country.
    auto const is_french = international && digits.starts_with("33");
    auto const fits = is_french       ? digits.size() == 11 && digits[2] != '0'
                      : international ? digits.size() >= 8 && digits.size() <= 15 && digits[0] != '0'
                                      : digits.size() >= 2 && digits.size() <= 6;
    return fits && std::all_of(digits.begin(), digits.end(), is_digit);
}

bool is_language_code(std::string_view code)
{
    return code.size() >= 2 && code.size() <= 35 && code[0] >= 'a' && code[0] <= 'z' && !code.ends_with('-') &&
           std::all_of(code.begin(), code.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || is_digit(c) || c == '-';
           });
}

/// WCAG's contrast ratio against white.
double contrast_on_white(std::uint32_t colour)
{
    auto const linear = [&](int shift) {
        auto const value = ((colour >> shift) & 0xFFU) / 255.0;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 1.05 / (0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0) + 0.05);
}

/// The string at `key` if `is_sound`; else "", with a finding.
template <class Check>
std::string checked(Table& table, std::string_view key, Need need, std::string_view check, Check is_sound,
                    char const* what, char const* what_to_do)
{
    auto const text = table.string(key, need);
    if (!text) return {};
    if (is_sound(text->value)) return text->value;
    table.report().of(check).error(text->at, "\"" + text->value + "\" is " + what, what_to_do);
    return {};
}

}

Text prose(Table& table, std::string_view key)
{
    auto text = table.string(key, Need::Required).value_or(Text{{}, table.at()});
    check_prose(text, table.report());
    return text;
}

std::optional<Text> optional_prose(Table& table, std::string_view key)
{
    auto text = table.string(key, Need::Optional);
    if (text) check_prose(*text, table.report());
    return text;
}

std::vector<Text> prose_list(Table& table, std::string_view key)
{
    auto texts = table.strings(key);
    for (auto const& text : texts)
        check_prose(text, table.report());
    return texts;
}

std::string plain(Table& table, std::string_view key, Need need)
{
    auto const text = table.string(key, need);
    if (text) check_extent(*text, table.report());
    return text ? text->value : std::string();
}

bool is_id(std::string_view text)
{
    return !text.empty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || is_digit(c) || c == '-';
    });
}

Text id(Table& table, std::string_view key, Need need)
{
    auto const text = table.string(key, need);
    if (!text) return {{}, table.at()};
    if (is_id(text->value)) return *text;
    table.report().error(text->at, "\"" + text->value + "\" is no id", "use small letters, digits and hyphens");
    return {{}, text->at};
}

std::vector<Text> ids(Table& table, std::string_view key)
{
    auto texts = table.strings(key);
    std::erase_if(texts, [&](Text const& text) {
        if (is_id(text.value)) return false;
        table.report().error(text.at, "\"" + text.value + "\" is no id", "use small letters, digits and hyphens");
        return true;
    });
    return texts;
}

std::vector<Text> language_codes(Table& table, std::string_view key)
{
    auto texts = table.strings(key);
    std::erase_if(texts, [&](Text const& text) {
        if (is_language_code(text.value)) return false;
        table.report().error(text.at, "\"" + text.value + "\" is no language code", "write it as in fr, ar, fr-simple");
        return true;
    });
    return texts;
}

std::vector<std::string> key_ids(Table& table, std::string_view key)
{
    std::vector<std::string> ids;
    for (auto const& text : table.strings(key)) {
        if (auto const id = crypto::parse_key_id(text.value))
            ids.push_back(crypto::to_string(*id));
        else
            table.report().error(text.at, "\"" + text.value + "\" is no key's number",
                                 "copy it from the first line of the public key's file");
    }
    return ids;
}

std::string phone(Table& table, std::string_view key, Need need)
{
    return checked(table, key, need, "phone", is_phone, "no phone number",
                   "write it without blanks, as +33240000000, or a short number such as 15");
}

std::string url(Table& table, std::string_view key, Need need)
{
    auto const is_url = [](std::string_view text) {
        return (text.starts_with("https://") || text.starts_with("http://")) && text.size() > 10 &&
               text.find_first_of(" \t\n<>\"") == std::string_view::npos;
    };
    return checked(table, key, need, "file", is_url, "no web address",
                   "begin it with https:// and leave no blank in it");
}

Text hours(Table& table, std::string_view key, Need need)
{
    auto const text = table.string(key, need);
    if (!text) return {{}, table.at()};
    auto const parsed = parse_hours(text->value);
    if (auto const* const mistake = std::get_if<HoursMistake>(&parsed)) {
        table.report().of("hours").error(position_in(*text, mistake->offset), mistake->what, mistake->what_to_do);
        return {{}, text->at};
    }
    return *text;
}

std::uint32_t colour(Table& table, std::string_view key)
{
    auto const text = table.string(key, Need::Required);
    if (!text) return 0;
    std::uint32_t value = 0;
    auto const* const begin = text->value.data() + 1;
    auto const* const end = text->value.data() + text->value.size();
    if (text->value.size() != 7 || text->value[0] != '#' || std::from_chars(begin, end, value, 16).ptr != end) {
        table.report().error(text->at, "\"" + text->value + "\" is no colour", "write it as \"#1F6F8B\"");
        return 0;
    }
    if (contrast_on_white(value) < 4.5)
        table.report().error(text->at, "the colour is too light to be read on white", "choose a darker one (4.5:1)");
    return value;
}

std::size_t choice(Table& table, std::string_view key, std::span<std::string_view const> choices, Need need)
{
    auto const text = table.string(key, need);
    if (!text) return 0;
    auto const found = std::find(choices.begin(), choices.end(), text->value);
    if (found != choices.end()) return static_cast<std::size_t>(found - choices.begin());
    std::string list;
    for (auto const name : choices)
        list.append(list.empty() ? "" : ", ").append(name);
    table.report().error(text->at, "\"" + text->value + "\" is none of the known values", "write one of: " + list);
    return 0;
}

std::optional<std::pair<Date, Date>> date_range(Table& table)
{
    auto const from = table.date("from", Need::Required);
    auto const to = table.date("to", Need::Required);
    if (!from || !to) return std::nullopt;
    if (*from <= *to) return std::pair(*from, *to);
    table.report().error(table.position_of("to"), "it ends before it begins", "put the earlier date in from");
    return std::nullopt;
}

Source source(Table& table)
{
    Source source{plain(table, "title", Need::Required), url(table, "url", Need::Required),
                  table.date("date", Need::Optional)};
    table.finish();
    return source;
}

}
