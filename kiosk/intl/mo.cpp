// SPDX-License-Identifier: GPL-3.0-or-later
#include "intl/mo.h"

#include "base/utf8.h"
#include "intl/plural.h"

#include <algorithm>
#include <cstdint>
#include <map>

namespace parvis::intl {
namespace {

constexpr std::uint32_t magic = 0x950412DE;
constexpr std::size_t header_size = 28;
constexpr std::size_t row_size = 8; ///< of a string table: length, offset
constexpr std::string_view charset_line = "Content-Type: text/plain; charset=UTF-8\n";
constexpr std::string_view plural_line = "Plural-Forms: ";

void append_number(std::string& bytes, std::size_t value)
{
    for (int shift = 0; shift < 32; shift += 8)
        bytes += static_cast<char>((value >> shift) & 0xFFU);
}

std::uint32_t number_at(std::string_view bytes, std::size_t offset)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value |= std::uint32_t{static_cast<unsigned char>(bytes[offset + i])} << (8 * i);
    return value;
}

std::string key_of(MoEntry const& entry)
{
    auto key = entry.context.empty() ? entry.id : entry.context + '\x04' + entry.id;
    if (!entry.plural.empty()) key += '\0' + entry.plural;
    return key;
}

std::string joined(std::vector<std::string> const& forms)
{
    std::string text;
    for (auto const& form : forms) {
        if (&form != &forms.front()) text += '\0';
        text += form;
    }
    return text;
}

/// The string that row `index` of the table at `table` points to; nothing if it does not lie whole in `bytes`.
std::optional<std::string_view> string_at(std::string_view bytes, std::size_t table, std::size_t index)
{
    std::size_t const length = number_at(bytes, table + index * row_size);
    std::size_t const offset = number_at(bytes, table + index * row_size + 4);
    if (offset > bytes.size() || length >= bytes.size() - offset) return std::nullopt;
    if (bytes[offset + length] != '\0') return std::nullopt;
    return bytes.substr(offset, length);
}

std::optional<PluralRule> rule_of_header(std::string_view header)
{
    auto const begin = header.find(plural_line);
    if (begin == std::string_view::npos) return std::nullopt;
    auto const rule = header.substr(begin + plural_line.size());
    return PluralRule::parse(rule.substr(0, rule.find('\n')));
}

/// Whether every count finds a form: what is read must not depend on a library's care.
bool is_total(PluralRule const& rule)
{
    for (unsigned long n = 0; n <= 1000; ++n)
        if (!rule.form(n)) return false;
    return true;
}

}

std::string write_mo(std::string_view plural_rule, std::vector<MoEntry> const& entries)
{
    std::map<std::string, std::string> texts;
    texts.emplace("", std::string(charset_line).append(plural_line).append(plural_rule) + '\n');
    for (auto const& entry : entries)
        texts.insert_or_assign(key_of(entry), joined(entry.forms));

    auto const originals = header_size;
    auto const translations = originals + texts.size() * row_size;
    auto const strings = translations + texts.size() * row_size;
    std::string rows_of_keys;
    std::string rows_of_values;
    std::string pool;
    auto const add = [&](std::string& rows, std::string const& text) {
        append_number(rows, text.size());
        append_number(rows, strings + pool.size());
        pool += text + '\0';
    };
    for (auto const& [key, value] : texts)
        add(rows_of_keys, key);
    for (auto const& [key, value] : texts)
        add(rows_of_values, value);

    std::string bytes;
    for (std::size_t const field :
         {std::size_t{magic}, std::size_t{0}, texts.size(), originals, translations, std::size_t{0}, strings})
        append_number(bytes, field);
    return bytes + rows_of_keys + rows_of_values + pool;
}

std::optional<std::string> mo_mistake(std::string_view bytes)
{
    if (bytes.size() < header_size || number_at(bytes, 0) != magic) return "not a catalogue";
    if (number_at(bytes, 4) != 0) return "unknown revision";
    std::size_t const count = number_at(bytes, 8);
    std::size_t const originals = number_at(bytes, 12);
    std::size_t const translations = number_at(bytes, 16);
    if (number_at(bytes, 20) != 0) return "unexpected hash table";
    if (count == 0 || count > bytes.size() / row_size) return "impossible number of messages";
    for (auto const table : {originals, translations})
        if (table > bytes.size() || count * row_size > bytes.size() - table) return "table outside the file";

    std::optional<PluralRule> rule;
    std::optional<std::string_view> previous;
    for (std::size_t i = 0; i < count; ++i) {
        auto const key = string_at(bytes, originals, i);
        auto const value = string_at(bytes, translations, i);
        if (!key || !value) return "text outside the file";
        if (first_bad_utf8(*key) || first_bad_utf8(*value)) return "text that is not UTF-8";
        if (previous && *key <= *previous) return "keys out of order";
        previous = key;
        if (i == 0) {
            if (!key->empty() || !value->starts_with(charset_line)) return "no header";
            rule = rule_of_header(*value);
            if (!rule || !is_total(*rule)) return "unusable plural rule";
            continue;
        }
        auto const nulls = std::count(key->begin(), key->end(), '\0');
        auto const forms = std::count(value->begin(), value->end(), '\0') + 1;
        if (nulls > 1 || forms != (nulls == 1 ? rule->forms() : 1)) return "wrong number of plural forms";
    }
    return std::nullopt;
}

}
