// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/toml_writer.h"

#include "content/date.h"

#include <fmt/format.h>

namespace parvis::content {
namespace {

/// A basic string (TOML 1.0, "String").
std::string in_quotes(std::string_view text)
{
    std::string result = "\"";
    for (auto const c : text) {
        auto const byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            (result += '\\') += c;
        else if (c == '\n')
            result += "\\n";
        else if (byte < 0x20 || byte == 0x7F)
            result += fmt::format("\\u{:04X}", byte);
        else
            result += c;
    }
    return result += '"';
}

}

void TomlWriter::text(std::string_view key, std::string_view value)
{
    if (!value.empty()) line(key, in_quotes(value));
}

void TomlWriter::text(std::string_view key, std::optional<Text> const& value)
{
    if (value) text(key, value->value);
}

void TomlWriter::date(std::string_view key, std::optional<Date> value)
{
    if (value) line(key, to_string(*value));
}

void TomlWriter::bare(std::string_view key, std::string_view value)
{
    line(key, value);
}

void TomlWriter::flag(std::string_view key, bool value)
{
    if (value) line(key, "true");
}

void TomlWriter::words(std::string_view key, std::vector<std::string> const& items)
{
    std::string list;
    for (auto const& item : items)
        list.append(list.empty() ? "" : ", ").append(in_quotes(item));
    if (!list.empty()) line(key, "[" + list + "]");
}

void TomlWriter::words(std::string_view key, std::vector<Text> const& items)
{
    std::vector<std::string> values;
    for (auto const& item : items)
        values.push_back(item.value);
    words(key, values);
}

void TomlWriter::sentences(std::string_view key, std::vector<Text> const& items)
{
    std::string list;
    for (auto const& item : items)
        list += "    " + in_quotes(item.value) + ",\n";
    if (!list.empty()) line(key, "[\n" + list + "]");
}

void TomlWriter::table(std::string_view name)
{
    begin(fmt::format("[{}]", name));
}

void TomlWriter::item(std::string_view name)
{
    begin(fmt::format("[[{}]]", name));
}

void TomlWriter::line(std::string_view key, std::string_view value)
{
    m_result.append(key).append(" = ").append(value) += '\n';
}

void TomlWriter::begin(std::string const& header)
{
    if (!m_result.empty()) m_result += '\n';
    m_result += header + '\n';
}

}
