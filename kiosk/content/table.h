// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "content/position.h"
#include "content/report.h"

#include <toml++/toml.h>

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace parvis::content {

enum class Need { Required, Optional };

/// The file as TOML; nothing, and a finding, if it cannot be read or is not TOML.
std::optional<toml::table> read_toml(SourceFile const& file, Report& report);

/// One table of a TOML file, read key by key. What is missing or of another type becomes a finding, and so does, at
/// `finish`, every key that was never asked for: nothing an author typed is silently lost.
class Table {
public:
    Table(toml::table const& table, Report& report);

    [[nodiscard]] Position at() const { return m_at; }
    [[nodiscard]] Report& report() const { return *m_report; }

    /// The string, or none with a finding if it is required. A string of blanks counts as missing.
    std::optional<Text> string(std::string_view key, Need need);
    std::vector<Text> strings(std::string_view key);
    std::optional<Date> date(std::string_view key, Need need);
    std::optional<double> number(std::string_view key, Need need);
    bool flag(std::string_view key);
    /// [key]
    std::optional<Table> table(std::string_view key);
    /// [[key]], in the file's order.
    std::vector<Table> tables(std::string_view key);
    /// All tables [*], by name, in the file's order: for files that are keyed by ids.
    std::vector<std::pair<Text, Table>> named_tables();

    /// Where the key's value stands; the table itself if it is absent.
    [[nodiscard]] Position position_of(std::string_view key) const;
    [[nodiscard]] bool has(std::string_view key) const { return m_table->contains(key); }

    void finish();

private:
    toml::node const* find(std::string_view key, Need need);
    void wrong_type(std::string_view key, toml::node const& node, std::string what_to_do);

    toml::table const* m_table;
    Report* m_report;
    Position m_at;
    std::set<std::string, std::less<>> m_known; ///< keys asked for
};

}
