// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace SQLite {
class Database;
class Statement;
}

namespace parvis::sql {

/// Bytes that are no text, to be bound to a parameter.
struct Blob {
    std::string_view bytes;
};

/// Compiled statements that wait to be used again: to compile one takes longer than to read a row.
class IdleStatements;

/// A compiled statement. Parameters are bound from 1, columns read from 0. Whatever fails throws Error.
class Statement {
public:
    /// `effort` counts what the database's running statement has cost so far. When the statement is done, it goes
    /// `home`, if there is one.
    Statement(std::unique_ptr<SQLite::Statement> statement, int& effort, std::weak_ptr<IdleStatements> home = {});
    ~Statement();
    Statement(Statement&&) noexcept;
    Statement& operator=(Statement&&) noexcept;

    /// Begins anew with these parameters, in order.
    template <class... Values> Statement& with(Values const&... values)
    {
        reset();
        int index = 0;
        (bind(++index, values), ...);
        return *this;
    }

    /// To the next row; false when there is none.
    bool step();

    /// Runs a statement that gives no rows.
    template <class... Values> void run(Values const&... values)
    {
        with(values...);
        step();
    }

    [[nodiscard]] bool is_null(int column) const;
    // A value of another type is an Error: nothing is converted. NULL is 0 or "".
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    /// Throws Error if the text is not UTF-8, or longer than 64 KiB.
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] std::string blob(int column) const;

private:
    void reset();
    void bind(int index, std::int64_t value);
    void bind(int index, int value) { bind(index, std::int64_t{value}); }
    void bind(int index, bool value) { bind(index, std::int64_t{value}); }
    void bind(int index, double value);
    void bind(int index, std::string_view value);
    void bind(int index, char const* value) { bind(index, std::string_view(value)); }
    void bind(int index, std::string const& value) { bind(index, std::string_view(value)); }
    void bind(int index, Blob value);
    void bind(int index, std::nullopt_t value);
    template <class Value> void bind(int index, std::optional<Value> const& value)
    {
        if (value)
            bind(index, *value);
        else
            bind(index, std::nullopt);
    }

    void go_home() noexcept;

    std::unique_ptr<SQLite::Statement> m_statement;
    int* m_database_effort;
    int m_effort = 0; ///< since the statement began anew, in thousands of SQLite's own steps
    std::weak_ptr<IdleStatements> m_home;
};

/// A database file. Whatever fails throws Error.
class Database {
public:
    /// Opens a file that nobody changes while it is open, whoever made it: nothing in it is executed, and damage is an
    /// Error, never a crash. A query that reads on and on is one too.
    static Database open_immutable(std::filesystem::path const& file);

    /// Makes a new file to be filled in one go: no journal, no syncing. A crash leaves a file that is good for nothing.
    static Database create(std::filesystem::path const& file);

    /// Opens, or makes, a file whose commits survive a power cut: a journal ahead (WAL), synced at each commit; what is
    /// deleted is overwritten. Waits five seconds for another process.
    static Database open_durable(std::filesystem::path const& file);

    /// Opens a damaged file, to read what can still be read.
    static Database open_damaged(std::filesystem::path const& file);

    ~Database();
    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;

    [[nodiscard]] Statement prepare(std::string_view sql) const;

    /// For what is asked again and again: compiled the first time, and kept.
    template <class... Values> [[nodiscard]] Statement query(std::string_view sql, Values const&... values) const
    {
        auto statement = prepare_or_reuse(sql);
        statement.with(values...);
        return statement;
    }
    void execute(std::string const& sql);

    /// Throws Error if the file is damaged.
    void check_quickly() const;
    /// Moves the journal into the file and leaves nothing of it; false if a reader holds it open.
    bool empty_journal();

private:
    explicit Database(std::unique_ptr<SQLite::Database> database);

    [[nodiscard]] std::unique_ptr<SQLite::Statement> compile(std::string_view sql) const;
    [[nodiscard]] Statement prepare_or_reuse(std::string_view sql) const;

    std::unique_ptr<int> m_effort; ///< of the statement that runs
    std::unique_ptr<SQLite::Database> m_database;
    std::shared_ptr<IdleStatements> m_idle; ///< gone before the database
};

/// All of it, or none: what is not committed when this ends is undone.
class Transaction {
public:
    explicit Transaction(Database& database) : m_database(database) { m_database.execute("BEGIN IMMEDIATE"); }
    ~Transaction();
    Transaction(Transaction const&) = delete;
    Transaction& operator=(Transaction const&) = delete;

    void commit();

private:
    Database& m_database;
    bool m_open = true;
};

}
