// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile_packs/damage.h"

#include "base/files.h"
#include "sql/database.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <memory>
#include <sqlite3.h>
#include <vector>

namespace parvis::testing {
namespace {

std::size_t below(Random& random, std::size_t limit)
{
    return random() % limit;
}

template <class Choices> auto const& one_of(Choices const& choices, Random& random)
{
    return choices[below(random, choices.size())];
}

struct Table {
    std::string name;
    std::vector<std::string> columns;
};

std::vector<Table> tables_of(sql::Database const& database)
{
    std::vector<Table> tables;
    auto row = database.query("SELECT name FROM sqlite_schema WHERE type = 'table'");
    while (row.step()) {
        Table table{row.text(0), {}};
        auto column = database.query("SELECT name FROM pragma_table_info(?)", table.name);
        while (column.step())
            table.columns.push_back(column.text(0));
        tables.push_back(std::move(table));
    }
    return tables;
}

/// An SQL expression for a value that no writer of ours makes.
std::string hostile_value(Random& random)
{
    constexpr std::array values{"NULL",
                                "''",
                                "-1",
                                "0",
                                "1",
                                "2",
                                "3",
                                "7",
                                "1e300",
                                "-9223372036854775808",
                                "9223372036854775807",
                                "x'00FF'",
                                "'x'",
                                "'fr'",
                                "CAST(x'C328' AS TEXT)",
                                "'\u202E\u2066\u202D'",
                                "'2026-02-30'",
                                "'9999-12-31'",
                                "'Mo-Su 00:00-24:00; PH off'",
                                "'{fact:plafond}'",
                                "'[a](page:ame)'",
                                "'{fact:nothing} [x](place:nowhere)'",
                                "char(0)",
                                "char(1114111)",
                                "char(8205, 8205, 8205)",
                                "printf('%.*c', 65000, 'w')",
                                "printf('%.*c', 3000000, 'w')",
                                "zeroblob(3000000)",
                                "replace(printf('%.*c', 20000, 'x'), 'x', '**')",
                                "replace(printf('%.*c', 9000, 'x'), 'x', '\u0627\u0644')",
                                "replace(printf('%.*c', 9000, 'x'), 'x', 'e\u0301 ')",
                                "replace(printf('%.*c', 5000, 'x'), 'x', '[a](page:ame)')",
                                "replace(printf('%.*c', 20000, 'x'), 'x', '\u200D')",
                                "replace(printf('%.*c', 2000, 'x'), 'x', 'Mo 09:00-10:00; ')",
                                "printf('%.*c', 60000, char(10))"};
    return one_of(values, random);
}

/// Runs statements on a pack. After other damage some fail, and one that reads what it writes, since two tables have
/// come to share their pages, would never end: it is stopped, at the latest when the pack has 80 MB.
void execute(std::filesystem::path const& pack, std::vector<std::string> const& statements)
{
    constexpr int most_steps = 100'000'000;
    for (auto const& statement : statements) {
        sqlite3* opened = nullptr;
        auto const failed = sqlite3_open(pack.c_str(), &opened) != SQLITE_OK;
        std::unique_ptr<sqlite3, decltype(&sqlite3_close)> const database(opened, sqlite3_close);
        if (failed) continue;
        sqlite3_progress_handler(
            opened, most_steps, [](void*) { return 1; }, nullptr);
        sqlite3_exec(opened, "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA max_page_count=20000", nullptr,
                     nullptr, nullptr);
        sqlite3_exec(opened, statement.c_str(), nullptr, nullptr, nullptr);
    }
}

/// The statements as they must stand in the pack, but for the constraints that would refuse a hostile value.
constexpr auto lift_constraints =
    "PRAGMA writable_schema=ON; CREATE TABLE kept AS SELECT name, sql FROM sqlite_schema; "
    "UPDATE sqlite_schema SET sql = replace(sql, ' NOT NULL', '') WHERE type = 'table'; PRAGMA writable_schema=RESET";
constexpr auto restore_constraints =
    "PRAGMA writable_schema=ON; UPDATE sqlite_schema AS s SET sql = (SELECT sql FROM kept WHERE kept.name = s.name) "
    "WHERE s.name IN (SELECT name FROM kept); DROP TABLE kept; PRAGMA writable_schema=RESET";

std::string change_value(std::filesystem::path const& pack, Table const& table, Random& random)
{
    auto const where =
        below(random, 2) == 0 ? std::string() : fmt::format(" WHERE abs(random()) % {} = 0", 1 + random() % 4);
    auto const statement = fmt::format("UPDATE OR REPLACE {} SET {} = {}{}", table.name, one_of(table.columns, random),
                                       hostile_value(random), where);
    execute(pack, {lift_constraints, statement, restore_constraints});
    return statement;
}

std::string multiply_rows(std::filesystem::path const& pack, Table const& table, Random& random)
{
    auto const counted = one_of(table.columns, random);
    std::string columns;
    for (auto const& column : table.columns)
        columns +=
            (columns.empty() ? "" : ", ") +
            (column == counted ? fmt::format("CASE WHEN typeof({0}) = 'integer' THEN {0} + n ELSE {0} || n END", column)
                               : column);
    auto const statement = fmt::format("WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c LIMIT {}) "
                                       "INSERT OR IGNORE INTO {} SELECT {} FROM {}, c",
                                       one_of(std::array{10, 1000, 30000}, random), table.name, columns, table.name);
    execute(pack, {statement});
    return statement;
}

std::string change_schema(std::filesystem::path const& pack, Table const& table, Table const& other, Random& random)
{
    auto const& t = table.name;
    std::vector<std::string> const statements{
        fmt::format("DROP TABLE {}", t),
        fmt::format("DELETE FROM {}", t),
        fmt::format("DELETE FROM {} WHERE abs(random()) % 2 = 0", t),
        fmt::format("ALTER TABLE {} RENAME TO lost", t),
        fmt::format("ALTER TABLE {0} RENAME TO kept; CREATE VIEW {0} AS SELECT * FROM kept", t),
        fmt::format(
            "CREATE VIEW endless AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x FROM c"),
        fmt::format("CREATE TRIGGER t AFTER INSERT ON {0} BEGIN DELETE FROM {0}; END", t),
        fmt::format("CREATE INDEX extra ON {}({}) WHERE random() > 0", t, table.columns.front()),
        fmt::format("CREATE INDEX extra ON {}({} || 'x')", t, table.columns.back()),
        "CREATE VIRTUAL TABLE v USING fts5(x)",
        "CREATE TABLE later(x TEXT DEFAULT (load_extension('/nowhere')))",
        "ANALYZE",
        fmt::format(
            "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema "
            "WHERE name = '{}') WHERE name = '{}'",
            other.name, t),
        fmt::format("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET rootpage = {} WHERE name = '{}'",
                    one_of(std::array{0, 1, 2, 3, -1, 2147483647}, random), t),
        fmt::format("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET name = '{}' WHERE name = '{}'", other.name, t),
        fmt::format("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET type = 'view' WHERE name = '{}'", t),
        fmt::format("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = sql || ' STRICT' WHERE name = '{}'", t),
        fmt::format("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET tbl_name = '{}' WHERE name = '{}'", other.name,
                    t),
        "PRAGMA writable_schema=ON; INSERT INTO sqlite_schema SELECT * FROM sqlite_schema",
        "PRAGMA user_version=0",
        "PRAGMA application_id=1",
        fmt::format("INSERT OR REPLACE INTO {} SELECT * FROM {}", t, other.name)};
    auto const statement = one_of(statements, random);
    execute(pack, {statement});
    return statement;
}

/// Changes the file below SQLite: pages are of 4096 bytes.
std::string change_pages(std::filesystem::path const& pack, Random& random)
{
    constexpr std::size_t page = 4096;
    auto bytes = read_file(pack);
    if (bytes.size() < 2 * page) return "nothing";
    auto const pages = bytes.size() / page;
    auto const at = below(random, pages) * page;
    auto const header = at + (at == 0 ? 100 : 0);
    std::string how;
    switch (below(random, 8)) {
    case 0:
        how = "cut short";
        bytes.resize(below(random, bytes.size()));
        break;
    case 1:
        how = "a page in place of another";
        bytes.replace(at, page, bytes.substr(below(random, pages) * page, page));
        break;
    case 2:
        how = "bytes of the file's header";
        for (auto i = 0; i < 3; ++i)
            bytes[16 + below(random, 84)] = static_cast<char>(random());
        break;
    case 3:
        how = "a page's type, cells and right child";
        bytes[header + below(random, 12)] = static_cast<char>(random());
        break;
    case 4:
        how = "a page that leads to pages above it";
        bytes[header] = static_cast<char>(below(random, 2) == 0 ? 2 : 5);
        for (std::size_t i = 0; i < 4; ++i)
            bytes[header + 8 + i] = static_cast<char>(i == 3 ? 1 + below(random, pages) : 0);
        for (auto cell = header + 12; cell + 4 < at + page; cell += 4)
            bytes[cell] = static_cast<char>(cell % 4 == 3 ? 1 + below(random, pages) : 0);
        break;
    case 5:
        how = "pointers to cells";
        for (auto i = 0; i < 5; ++i)
            bytes[header + 8 + below(random, 60)] = static_cast<char>(random());
        break;
    case 6:
        how = "noise in a page";
        for (auto i = 0; i < 40; ++i)
            bytes[at + below(random, page)] = static_cast<char>(random());
        break;
    default:
        how = "more pages than there should be";
        bytes.append(page * (1 + below(random, 4)), static_cast<char>(random()));
        break;
    }
    write_file(pack, bytes);
    return how;
}

std::string damage_once(std::filesystem::path const& pack, std::vector<Table> const& tables, Random& random)
{
    auto const& table = one_of(tables, random);
    switch (below(random, 6)) {
    case 0:
        return change_pages(pack, random);
    case 1:
        return change_schema(pack, table, one_of(tables, random), random);
    case 2:
        return multiply_rows(pack, table, random);
    default:
        return change_value(pack, table, random);
    }
}

}

std::string damage(std::filesystem::path const& pack, Random& random)
{
    auto const tables = tables_of(sql::Database::create(pack));
    std::string how;
    for (auto times = 1 + below(random, 3); times > 0; --times)
        how += damage_once(pack, tables, random) + "; ";
    return how;
}

}
