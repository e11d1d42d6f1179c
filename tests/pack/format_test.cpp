// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "content/folder.h"
#include "pack/pack.h"
#include "pack/writer.h"
#include "sql/database.h"
#include "support/browse.h"
#include "support/catch.h"
#include "support/small_site.h"

#include <random>

using namespace parvis;
using namespace parvis::pack;
using testing::browse;
using testing::TemporaryFolder;

namespace {

/// The small site's pack, in a folder of its own.
struct Fixture {
    TemporaryFolder site;
    TemporaryFolder output;
    std::filesystem::path file = output.path() / "a pack? 100%#é.pack";
    content::ReadFolder read;

    Fixture()
    {
        testing::write_small_site(site);
        read = content::read_folder(site.path());
        build(file);
    }

    void build(std::filesystem::path const& to) const
    {
        write_pack({read.folder, translator_of(read.folder), {{"ar", "catalogue"}}, 7}, to);
    }
};

/// Whether the file can be opened and read to the end.
bool is_readable(std::filesystem::path const& file)
{
    try {
        browse(*Pack::open(file));
        return true;
    } catch (Error const&) {
        return false;
    }
}

/// Why the file is refused.
std::string refusal(std::filesystem::path const& file)
{
    try {
        (void)Pack::open(file);
    } catch (std::exception const& error) {
        return describe(error);
    }
    return "none";
}

void change(std::filesystem::path const& file, std::string const& statement)
{
    auto database = sql::Database::create(file);
    database.execute(statement);
}

}

TEST_CASE("the same folder gives the same bytes", "[pack]")
{
    Fixture const fixture;
    auto const again = fixture.output.path() / "again.pack";
    fixture.build(again);
    CHECK(read_file(fixture.file) == read_file(again));
    CHECK(is_readable(fixture.file));
}

TEST_CASE("building leaves nothing but the pack", "[pack]")
{
    Fixture const fixture;
    fixture.build(fixture.file);
    auto const entries = std::filesystem::directory_iterator(fixture.output.path());
    CHECK(std::distance(begin(entries), end(entries)) == 1);
}

TEST_CASE("a pack that cannot be written leaves the older one", "[pack]")
{
    Fixture const fixture;
    auto const before = read_file(fixture.file);
    PackInput broken{fixture.read.folder,
                     [](auto const&...) -> std::optional<content::Translation> { throw Error("no translator"); },
                     {},
                     8};
    CHECK_THROWS_AS(write_pack(broken, fixture.file), Error);
    CHECK(read_file(fixture.file) == before);
    CHECK_THROWS_AS(fixture.build("/nowhere/x.pack"), Error);
}

TEST_CASE("what is no pack is refused with what to do", "[pack]")
{
    Fixture const fixture;
    CHECK(refusal("/nowhere.pack") ==
          "cannot open the pack /nowhere.pack: there is no such file: build it with parvis build");
    CHECK(refusal(fixture.output.write("text.pack", "hello")).find("database") != std::string::npos);
    CHECK(refusal(fixture.output.write("empty.pack", "")).find("it is no Parvis pack") != std::string::npos);
    CHECK(refusal(fixture.output.path()) != "none");

    change(fixture.file, "PRAGMA user_version=2");
    CHECK(refusal(fixture.file).find("update the program") != std::string::npos);
}

TEST_CASE("a pack that needs a newer program is refused", "[pack]")
{
    Fixture const fixture;
    change(fixture.file, "UPDATE meta SET value = '2' WHERE key = 'minimum_reader'");
    CHECK(refusal(fixture.file).find("update the program") != std::string::npos);
}

TEST_CASE("a pack with tables of later versions is read", "[pack]")
{
    Fixture const fixture;
    change(fixture.file, "CREATE TABLE later(id INTEGER PRIMARY KEY)");
    CHECK(is_readable(fixture.file));
}

TEST_CASE("a pack with views, triggers or other tables is refused", "[pack]")
{
    for (auto const* const statement :
         {"DROP TABLE page; CREATE VIEW page AS SELECT * FROM place", "CREATE VIEW more AS SELECT 1",
          "CREATE TRIGGER t AFTER INSERT ON page BEGIN DELETE FROM page; END", "DROP TABLE page",
          "ALTER TABLE page ADD COLUMN more TEXT", "DROP INDEX page_theme"}) {
        Fixture const fixture;
        change(fixture.file, statement);
        CHECK(refusal(fixture.file).find("damaged") != std::string::npos);
    }
}

TEST_CASE("values that our writer cannot have written are refused when they are read", "[pack]")
{
    for (auto const* const statement :
         {"UPDATE translation SET origin = 9", "UPDATE translation SET outdated = -1", "UPDATE place SET hours = 'Mo'",
          "UPDATE page SET checked = 'yesterday'", "UPDATE page SET title = 1000000", "UPDATE page_block SET block = 0",
          "UPDATE step_place SET step = -1", "UPDATE fact SET type = 'x'", "UPDATE fact SET value = 'nan'",
          "UPDATE language SET direction = 3", "UPDATE holiday SET first = '2026-02-30' WHERE kind = 'public'",
          "UPDATE meta SET value = 'x' WHERE key = 'version'", "DELETE FROM meta WHERE key = 'name'",
          "DELETE FROM language WHERE code = 'fr'", "UPDATE block SET french = CAST(x'C328' AS TEXT)",
          "UPDATE round_stop SET hours = ''", "UPDATE place_closure SET last = ''"}) {
        INFO(statement);
        Fixture const fixture;
        change(fixture.file, statement);
        CHECK_FALSE(is_readable(fixture.file));
    }
}

TEST_CASE("a list without an end is refused", "[pack]")
{
    std::string const endless = "WITH RECURSIVE c(n) AS (SELECT 100 UNION ALL SELECT n + 1 FROM c LIMIT 1001) ";
    for (std::string const statement :
         {"INSERT INTO page_block SELECT page, list, n, block FROM page_block, c WHERE position = 0",
          "INSERT INTO step_place SELECT page, step, n, place FROM step_place, c",
          "INSERT INTO page_source SELECT page, n, title, url, date FROM page_source, c",
          "INSERT INTO place_language SELECT 1, n, 'fr' FROM c", "INSERT INTO place_theme SELECT 'sante', 1, n FROM c",
          "INSERT INTO place_closure SELECT 1, n, '2026-01-01', '2026-01-02', NULL FROM c",
          "INSERT INTO emergency SELECT number + n, id, icon, phone, sms, title, text, source, checked FROM emergency, "
          "c",
          "INSERT INTO round_stop SELECT round, n, place, hours FROM round_stop, c",
          "INSERT INTO theme SELECT number + 10 * n, id || n, icon, colour, title FROM theme, c",
          "INSERT INTO language SELECT n - 97, 'x', name, french_name, locale, 0, script, 0, voice FROM language, c "
          "WHERE "
          "number = 0",
          "INSERT INTO holiday SELECT number + 10 * n, 'public', first, last, name FROM holiday, c"}) {
        INFO(statement);
        Fixture const fixture;
        change(fixture.file, endless + statement);
        CHECK_FALSE(is_readable(fixture.file));
    }
}

TEST_CASE("a truncated pack is refused or read, and never crashes", "[pack]")
{
    Fixture const fixture;
    auto const bytes = read_file(fixture.file);
    auto const file = fixture.output.path() / "short.pack";
    for (std::size_t size = 0; size < bytes.size(); size += 1021) {
        write_file(file, std::string_view(bytes).substr(0, size));
        CHECK_FALSE(is_readable(file));
    }
}

TEST_CASE("a pack with flipped bits is refused or read, and never crashes", "[pack]")
{
    Fixture const fixture;
    auto const sound = read_file(fixture.file);
    auto const file = fixture.output.path() / "flipped.pack";
    std::mt19937 random(1);
    int refused = 0;
    for (int round = 0; round < 400; ++round) {
        auto bytes = sound;
        for (auto flips = 1 + random() % 20; flips > 0; --flips)
            bytes[random() % bytes.size()] ^= static_cast<char>(1U << (random() % 8));
        write_file(file, bytes);
        refused += is_readable(file) ? 0 : 1;
    }
    CHECK(refused > 20);
}
