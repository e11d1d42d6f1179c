// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/database.h"

#include "base/error.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

using namespace parvis;
using namespace parvis::sql;

namespace {

/// A file with one table of one row.
struct Fixture {
    testing::TemporaryFolder folder;
    std::filesystem::path file = folder.path() / "x.db";

    Fixture()
    {
        auto database = Database::create(file);
        database.execute("CREATE TABLE t(i INTEGER, r REAL, s TEXT, b BLOB, n TEXT)");
        database.prepare("INSERT INTO t VALUES(?, ?, ?, ?, ?)")
            .run(std::int64_t{1} << 40, 2.5, "é\"'", Blob{std::string_view("a\0b", 3)}, std::optional<std::string>());
    }
};

}

TEST_CASE("values come back as they were bound", "[sql]")
{
    Fixture const fixture;
    auto const database = Database::open_immutable(fixture.file);
    auto row = database.query("SELECT i, r, s, b, n FROM t");
    REQUIRE(row.step());
    CHECK(row.integer(0) == std::int64_t{1} << 40);
    CHECK(row.real(1) == 2.5);
    CHECK(row.text(2) == "é\"'");
    CHECK(row.blob(3) == std::string("a\0b", 3));
    CHECK(row.is_null(4));
    CHECK(row.text(4).empty());
    CHECK_FALSE(row.step());
}

TEST_CASE("a statement is used again with other parameters", "[sql]")
{
    Fixture const fixture;
    auto const database = Database::open_immutable(fixture.file);
    auto row = database.prepare("SELECT i FROM t WHERE s = ?");
    CHECK_FALSE(row.with("x").step());
    CHECK(row.with("é\"'").step());
    CHECK(row.with("é\"'").step());
}

TEST_CASE("the same query can run inside itself, and again, each time from its beginning", "[sql]")
{
    Fixture const fixture;
    auto const database = Database::open_immutable(fixture.file);
    for (int time = 0; time < 3; ++time) {
        auto outer = database.query("SELECT s FROM t WHERE i > ?", 1);
        REQUIRE(outer.step());
        auto inner = database.query("SELECT s FROM t WHERE i > ?", std::int64_t{1} << 41);
        CHECK_FALSE(inner.step());
        inner = database.query("SELECT s FROM t WHERE i > ?", 2);
        REQUIRE(inner.step());
        CHECK(inner.text(0) == outer.text(0));
    }
}

TEST_CASE("a query forgets what it was bound to", "[sql]")
{
    Fixture const fixture;
    auto const database = Database::open_immutable(fixture.file);
    REQUIRE(database.query("SELECT s FROM t WHERE i > ?", 1).step());
    CHECK_FALSE(database.query("SELECT s FROM t WHERE i > ?").step());
}

TEST_CASE("whatever fails is an Error", "[sql]")
{
    Fixture const fixture;
    auto database = Database::open_immutable(fixture.file);
    CHECK_THROWS_AS(database.prepare("SELECT"), Error);
    CHECK_THROWS_AS(database.execute("SELECT * FROM nowhere"), Error);
    CHECK_THROWS_AS(Database::open_immutable("/nowhere.db"), Error);
    auto row = database.query("SELECT i FROM t");
    CHECK_THROWS_AS(row.integer(0), Error);
    auto bad = database.query("SELECT CAST(x'C3' AS TEXT)");
    REQUIRE(bad.step());
    CHECK_THROWS_AS(bad.text(0), Error);
}

TEST_CASE("a file opened for reading cannot be written, and its views are not executed", "[sql]")
{
    Fixture const fixture;
    Database::create(fixture.file).execute("CREATE VIEW v AS SELECT i FROM t");
    auto database = Database::open_immutable(fixture.file);
    CHECK_THROWS_AS(database.execute("DELETE FROM t"), Error);
    CHECK_THROWS_AS(database.prepare("SELECT * FROM v"), Error);
}

TEST_CASE("a value of another type is refused, not converted", "[sql]")
{
    Fixture const fixture;
    auto const database = Database::open_immutable(fixture.file);
    auto row = database.query("SELECT i, s, b, 'x' || zeroblob(70000) FROM t");
    REQUIRE(row.step());
    CHECK_THROWS_AS(row.text(0), Error);
    CHECK_THROWS_AS(row.integer(1), Error);
    CHECK_THROWS_AS(row.real(1), Error);
    CHECK_THROWS_AS(row.blob(1), Error);
    CHECK_THROWS_AS(row.text(2), Error);
    CHECK_THROWS_AS(row.text(3), Error);
}

TEST_CASE("a query that never ends is given up", "[sql]")
{
    Fixture const fixture;
    auto const database = Database::open_immutable(fixture.file);
    auto const* const endless = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT max(x) FROM c";
    CHECK_THROWS_AS(database.query(endless).step(), Error);
    auto row = database.query("SELECT i FROM t");
    CHECK(row.step());
}
