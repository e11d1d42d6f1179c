// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/table.h"

#include "base/error.h"
#include "base/files.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace parvis::content {
namespace {

Position begin_of(toml::source_region const& source)
{
    return {static_cast<int>(source.begin.line), static_cast<int>(source.begin.column)};
}

/// The inside of a string's quotes begins a column later.
Position inside(toml::node const& node)
{
    auto const at = begin_of(node.source());
    return {at.line, at.column + 1};
}

bool is_blank(std::string_view text)
{
    return text.find_first_not_of(" \t\n\r") == std::string_view::npos;
}

std::string in_backquotes(std::string_view key)
{
    return "`" + std::string(key) + "`";
}

std::string name_of(toml::node_type type)
{
    switch (type) {
    case toml::node_type::string:
        return "a text";
    case toml::node_type::integer:
    case toml::node_type::floating_point:
        return "a number";
    case toml::node_type::boolean:
        return "true or false";
    case toml::node_type::array:
        return "a list";
    case toml::node_type::table:
        return "a table";
    default:
        return "a date or time";
    }
}

/// Levenshtein's.
std::size_t edit_distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (auto const letter : a) {
        auto diagonal = row[0]++;
        for (std::size_t j = 0; j < b.size(); ++j) {
            auto const replaced = diagonal + (letter == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({row[j] + 1, row[j + 1] + 1, replaced});
        }
    }
    return row.back();
}

}

std::optional<toml::table> read_toml(SourceFile const& file, Report& report)
{
    try {
        return toml::parse(file.text ? *file.text : read_file(file.path), file.path.string());
    } catch (toml::parse_error const& error) {
        report.error(begin_of(error.source()), std::string(error.description()),
                     "correct it as content/README.md shows; texts stand in double quotes");
    } catch (Error const& error) {
        report.error({}, error.what(), "create the file, or make it readable");
    }
    return std::nullopt;
}

Table::Table(toml::table const& table, Report& report)
    : m_table(&table), m_report(&report), m_at(begin_of(table.source()))
{
}

toml::node const* Table::find(std::string_view key, Need need)
{
    m_known.emplace(key);
    auto const* const node = m_table->get(key);
    if (!node && need == Need::Required)
        m_report->error(m_at, in_backquotes(key) + " is missing", "add " + std::string(key) + " = ...");
    return node;
}

void Table::wrong_type(std::string_view key, toml::node const& node, std::string what_to_do)
{
    m_report->error(begin_of(node.source()), in_backquotes(key) + " is " + name_of(node.type()), std::move(what_to_do));
}

std::optional<Text> Table::string(std::string_view key, Need need)
{
    auto const* const node = find(key, need);
    if (!node) return std::nullopt;
    if (!node->is_string()) {
        wrong_type(key, *node, "write a text in double quotes");
        return std::nullopt;
    }
    auto const& value = node->as_string()->get();
    if (is_blank(value)) {
        m_report->error(begin_of(node->source()), in_backquotes(key) + " is empty",
                        "write the text, or remove the line");
        return std::nullopt;
    }
    return Text{value, inside(*node)};
}

std::vector<Text> Table::strings(std::string_view key)
{
    auto const* const node = find(key, Need::Optional);
    if (!node) return {};
    if (!node->is_array()) {
        wrong_type(key, *node, R"(write a list of texts: ["...", "..."])");
        return {};
    }
    std::vector<Text> texts;
    for (auto const& item : *node->as_array()) {
        if (!item.is_string() || is_blank(item.as_string()->get()))
            m_report->error(begin_of(item.source()), in_backquotes(key) + " has an item that is empty or no text",
                            "write each item in double quotes");
        else
            texts.push_back({item.as_string()->get(), inside(item)});
    }
    return texts;
}

std::optional<Date> Table::date(std::string_view key, Need need)
{
    auto const* const node = find(key, need);
    if (!node) return std::nullopt;
    if (!node->is_date()) {
        wrong_type(key, *node, "write a date without quotes, as 2026-11-23");
        return std::nullopt;
    }
    auto const value = node->as_date()->get();
    Date const date{std::chrono::year(value.year), std::chrono::month(value.month), std::chrono::day(value.day)};
    if (date.ok()) return date;
    m_report->error(begin_of(node->source()), "there is no such date", "correct it");
    return std::nullopt;
}

std::optional<double> Table::number(std::string_view key, Need need)
{
    auto const* const node = find(key, need);
    if (!node) return std::nullopt;
    auto const value = node->value<double>();
    if (node->is_number() && std::isfinite(*value)) return value;
    wrong_type(key, *node, "write a number without quotes, with a point for decimals");
    return std::nullopt;
}

bool Table::flag(std::string_view key)
{
    auto const* const node = find(key, Need::Optional);
    if (!node) return false;
    if (!node->is_boolean()) wrong_type(key, *node, "write true or false, without quotes");
    return node->value<bool>().value_or(false);
}

std::optional<Table> Table::table(std::string_view key)
{
    auto const* const node = find(key, Need::Optional);
    if (!node) return std::nullopt;
    if (node->is_table()) return Table(*node->as_table(), *m_report);
    wrong_type(key, *node, "write a table: [" + std::string(key) + "] on its own line");
    return std::nullopt;
}

std::vector<Table> Table::tables(std::string_view key)
{
    auto const* const node = find(key, Need::Optional);
    if (!node) return {};
    std::vector<Table> tables;
    auto const is_list = node->is_array();
    if (is_list)
        for (auto const& item : *node->as_array())
            if (item.is_table()) tables.emplace_back(*item.as_table(), *m_report);
    if (!is_list || tables.size() != node->as_array()->size())
        wrong_type(key, *node, "write [[" + std::string(key) + "]] on its own line above each");
    return tables;
}

std::vector<std::pair<Text, Table>> Table::named_tables()
{
    std::vector<std::pair<Text, Table>> tables;
    for (auto const& [key, node] : *m_table) {
        m_known.emplace(key.str());
        if (node.is_table())
            tables.emplace_back(Text{std::string(key.str()), begin_of(key.source())},
                                Table(*node.as_table(), *m_report));
        else
            wrong_type(key.str(), node, "write [" + std::string(key.str()) + "] on its own line, and its keys below");
    }
    std::stable_sort(tables.begin(), tables.end(),
                     [](auto const& a, auto const& b) { return a.first.at.line < b.first.at.line; });
    return tables;
}

Position Table::position_of(std::string_view key) const
{
    auto const* const node = m_table->get(key);
    return node ? begin_of(node->source()) : m_at;
}

void Table::finish()
{
    for (auto const& [key, node] : *m_table) {
        if (m_known.contains(key.str())) continue;
        auto const closer = [&](std::string const& a, std::string const& b) {
            return edit_distance(a, key.str()) < edit_distance(b, key.str());
        };
        auto const nearest = std::min_element(m_known.begin(), m_known.end(), closer);
        auto const is_near = nearest != m_known.end() && edit_distance(*nearest, key.str()) <= 2;
        m_report->error(begin_of(key.source()), "unknown key " + in_backquotes(key.str()),
                        is_near ? "did you mean " + in_backquotes(*nearest) + "?" : "remove it: nothing reads it");
    }
}

}
