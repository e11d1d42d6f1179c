// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/database.h"

#include "base/error.h"
#include "base/utf8.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <map>

namespace parvis::sql {
namespace {

constexpr int longest_value = 64 << 20; ///< in bytes; a damaged length must not ask for gigabytes
constexpr int longest_text = 64 << 10;
/// For one query, in thousands of steps: a fifth of a second or so. Pages of a damaged file may lead to each other, and
/// would be read for ever.
constexpr int greatest_effort = 10'000;
constexpr int busy_milliseconds = 5000;                ///< that a lock of another process is waited for
constexpr std::int64_t mapped = std::int64_t{1} << 31; ///< read through the page cache, not copied, up to here

/// Runs `work`; SQLite's mistakes become ours.
template <class Work> auto guarded(Work work)
{
    try {
        return work();
    } catch (SQLite::Exception const& error) {
        throw Error(std::string("database: ") + error.what());
    }
}

void check_type(bool is_right)
{
    if (!is_right) throw Error("the database is damaged: a value is of another type");
}

/// A file name as a URI; SQLite understands "?" and "#" otherwise.
std::string uri_of(std::filesystem::path const& file)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string uri = "file:";
    for (auto const c : std::filesystem::absolute(file).string()) {
        auto const byte = static_cast<unsigned char>(c);
        if (c == '%' || c == '?' || c == '#' || byte < 0x21 || byte > 0x7E)
            (((uri += '%') += digits[byte >> 4U]) += digits[byte & 15U]);
        else
            uri += c;
    }
    return uri + "?immutable=1";
}

}

class IdleStatements {
public:
    std::unique_ptr<SQLite::Statement> take(std::string_view sql)
    {
        auto const found = m_statements.find(sql);
        if (found == m_statements.end()) return nullptr;
        return std::move(m_statements.extract(found).mapped());
    }

    void put(std::unique_ptr<SQLite::Statement> statement)
    {
        m_statements.emplace(statement->getQuery(), std::move(statement));
    }

private:
    std::multimap<std::string, std::unique_ptr<SQLite::Statement>, std::less<>> m_statements;
};

Statement::Statement(std::unique_ptr<SQLite::Statement> statement, int& effort, std::weak_ptr<IdleStatements> home)
    : m_statement(std::move(statement)), m_database_effort(&effort), m_home(std::move(home))
{
}

Statement::~Statement()
{
    go_home();
}

Statement::Statement(Statement&&) noexcept = default;

Statement& Statement::operator=(Statement&& other) noexcept
{
    go_home();
    m_statement = std::move(other.m_statement);
    m_database_effort = other.m_database_effort;
    m_effort = other.m_effort;
    m_home = std::move(other.m_home);
    return *this;
}

/// Whatever fails here only costs the statement.
void Statement::go_home() noexcept
{
    auto const home = m_home.lock();
    if (!home || !m_statement) return;
    try {
        reset();
        home->put(std::move(m_statement));
    } catch (std::exception const&) {
        m_statement.reset();
    }
}

bool Statement::step()
{
    // Other statements may have run between two steps of this one.
    *m_database_effort = m_effort;
    auto const is_row = guarded([&] { return m_statement->executeStep(); });
    m_effort = *m_database_effort;
    return is_row;
}

bool Statement::is_null(int column) const
{
    return guarded([&] { return m_statement->isColumnNull(column); });
}

std::int64_t Statement::integer(int column) const
{
    return guarded([&] {
        auto const value = m_statement->getColumn(column);
        check_type(value.isInteger() || value.isNull());
        return value.getInt64();
    });
}

double Statement::real(int column) const
{
    return guarded([&] {
        auto const value = m_statement->getColumn(column);
        check_type(value.isFloat() || value.isInteger() || value.isNull());
        return value.getDouble();
    });
}

std::string Statement::text(int column) const
{
    auto text = guarded([&] {
        auto const value = m_statement->getColumn(column);
        check_type(value.isText() || value.isNull());
        if (value.getBytes() > longest_text) throw Error("the database is damaged: a text is too long");
        return value.getString();
    });
    if (first_bad_utf8(text)) throw Error("the database is damaged: a text is not UTF-8");
    return text;
}

std::string Statement::blob(int column) const
{
    return guarded([&] {
        auto const value = m_statement->getColumn(column);
        check_type(value.isBlob() || value.isNull());
        return value.getString();
    });
}

void Statement::reset()
{
    // The return code repeats the error of the last step, which was thrown there.
    (void)m_statement->tryReset();
    m_effort = 0;
    guarded([&] { m_statement->clearBindings(); });
}

void Statement::bind(int index, std::int64_t value)
{
    guarded([&] { m_statement->bind(index, value); });
}

void Statement::bind(int index, double value)
{
    guarded([&] { m_statement->bind(index, value); });
}

void Statement::bind(int index, std::string_view value)
{
    guarded([&] { m_statement->bind(index, std::string(value)); });
}

void Statement::bind(int index, Blob value)
{
    guarded([&] { m_statement->bind(index, value.bytes.data(), static_cast<int>(value.bytes.size())); });
}

void Statement::bind(int index, std::nullopt_t)
{
    guarded([&] { m_statement->bind(index); });
}

Database::Database(std::unique_ptr<SQLite::Database> database)
    : m_effort(std::make_unique<int>(0)), m_database(std::move(database)), m_idle(std::make_shared<IdleStatements>())
{
}
Database::~Database() = default;
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;

Database Database::open_immutable(std::filesystem::path const& file)
{
    auto opened = guarded(
        [&] { return std::make_unique<SQLite::Database>(uri_of(file), SQLite::OPEN_READONLY | SQLite::OPEN_URI); });
    auto* const handle = opened->getHandle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, longest_value);
    Database database(std::move(opened));
    sqlite3_progress_handler(
        handle, 1000, [](void* effort) { return ++*static_cast<int*>(effort) > greatest_effort ? 1 : 0; },
        database.m_effort.get());
    database.execute("PRAGMA cell_size_check=ON");
    database.execute("PRAGMA query_only=ON");
    database.execute("PRAGMA mmap_size=" + std::to_string(mapped));
    return database;
}

Database Database::create(std::filesystem::path const& file)
{
    Database database(guarded([&] {
        return std::make_unique<SQLite::Database>(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    }));
    database.execute("PRAGMA journal_mode=OFF");
    database.execute("PRAGMA synchronous=OFF");
    database.execute("PRAGMA locking_mode=EXCLUSIVE");
    return database;
}

Database Database::open_durable(std::filesystem::path const& file)
{
    Database database(guarded([&] {
        return std::make_unique<SQLite::Database>(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE,
                                                  busy_milliseconds);
    }));
    database.execute("PRAGMA journal_mode=WAL");
    database.execute("PRAGMA synchronous=FULL");
    database.execute("PRAGMA secure_delete=ON");
    database.execute("PRAGMA journal_size_limit=0");
    database.execute("PRAGMA cell_size_check=ON");
    return database;
}

Database Database::open_damaged(std::filesystem::path const& file)
{
    Database database(
        guarded([&] { return std::make_unique<SQLite::Database>(file.string(), SQLite::OPEN_READONLY); }));
    database.execute("PRAGMA cell_size_check=ON");
    return database;
}

std::unique_ptr<SQLite::Statement> Database::compile(std::string_view sql) const
{
    *m_effort = 0;
    return guarded([&] { return std::make_unique<SQLite::Statement>(*m_database, std::string(sql)); });
}

Statement Database::prepare(std::string_view sql) const
{
    return Statement(compile(sql), *m_effort);
}

Statement Database::prepare_or_reuse(std::string_view sql) const
{
    auto statement = m_idle->take(sql);
    if (!statement) statement = compile(sql);
    return Statement(std::move(statement), *m_effort, m_idle);
}

void Database::execute(std::string const& sql)
{
    *m_effort = 0;
    guarded([&] { m_database->exec(sql); });
}

void Database::check_quickly() const
{
    auto answer = query("PRAGMA quick_check(1)");
    if (!answer.step() || answer.text(0) != "ok") throw Error("the database is damaged: " + answer.text(0));
}

bool Database::empty_journal()
{
    auto answer = query("PRAGMA wal_checkpoint(TRUNCATE)");
    return answer.step() && answer.integer(0) == 0;
}

void Transaction::commit()
{
    m_database.execute("COMMIT");
    m_open = false;
}

Transaction::~Transaction()
{
    if (!m_open) return;
    try {
        m_database.execute("ROLLBACK");
    } catch (Error const&) {
        // A failed commit may have undone everything already.
    }
}

}
