// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/accounts.h"

#include "base/error.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

using namespace parvis::office;
using parvis::testing::TemporaryFolder;

TEST_CASE("an account is found again in the file, by its password only", "[office]")
{
    TemporaryFolder const folder;
    auto const file = folder.path() / "accounts";
    {
        Accounts accounts(file);
        CHECK(accounts.empty());
        accounts.set("Équipe", Role::StatisticsReader, "une longue phrase");
    }
    Accounts const accounts(file);
    CHECK(accounts.check("Équipe", "une longue phrase") == Role::StatisticsReader);
    CHECK_FALSE(accounts.check("Équipe", "une longue phrasE"));
    CHECK_FALSE(accounts.check("Équipe", ""));
    CHECK_FALSE(accounts.check("Personne", "une longue phrase"));
    CHECK_FALSE(accounts.check("Personne", ""));
    CHECK(parvis::read_file(file).find("longue") == std::string::npos);
}

TEST_CASE("a given password is remembered as such until its owner has chosen one", "[office]")
{
    TemporaryFolder const folder;
    auto const file = folder.path() / "accounts";
    Accounts(file).set("lecture", Role::StatisticsReader, "une longue phrase", Password::Given);
    CHECK(Accounts(file).has_given_password("lecture"));
    CHECK(Accounts(file).check("lecture", "une longue phrase") == Role::StatisticsReader);
    CHECK_FALSE(Accounts(file).has_given_password("personne"));
    Accounts(file).set("lecture", Role::StatisticsReader, "une autre phrase");
    CHECK_FALSE(Accounts(file).has_given_password("lecture"));
}

TEST_CASE("the last administrator is known as such", "[office]")
{
    TemporaryFolder const folder;
    Accounts accounts(folder.path() / "accounts");
    accounts.set("un", Role::Administrator, "une longue phrase");
    accounts.set("lecture", Role::StatisticsReader, "une longue phrase");
    CHECK(accounts.is_last_administrator("un"));
    CHECK_FALSE(accounts.is_last_administrator("lecture"));
    accounts.set("deux", Role::Administrator, "une longue phrase");
    CHECK_FALSE(accounts.is_last_administrator("un"));
    accounts.remove("deux");
    CHECK(accounts.is_last_administrator("un"));
}

TEST_CASE("a damaged file of accounts is refused with the line", "[office]")
{
    TemporaryFolder const folder;
    for (auto const* const line : {"name\tadministrator", "name\tking\t$argon2id$", "\tadministrator\t$argon2id$",
                                   "name", "name\tadministrator\t$argon2id$\tlent"}) {
        CAPTURE(line);
        auto const file = folder.write("accounts", std::string("Équipe\tstatistics\t$argon2id$\n") + line + "\n");
        try {
            Accounts const accounts(file);
            FAIL("the file was accepted");
        } catch (parvis::Error const& error) {
            CHECK(std::string(error.what()).find("line 2") != std::string::npos);
        }
    }
}

TEST_CASE("names and passwords that would make trouble are not acceptable", "[office]")
{
    CHECK(is_acceptable_name("Zoé B."));
    for (auto const* const name : {"", "a", " ab", "ab ", "a\tb", "a\nb", "\xff\xff"}) {
        CAPTURE(name);
        CHECK_FALSE(is_acceptable_name(name));
    }
    CHECK(is_acceptable_name(std::string(40, 'a')));
    CHECK_FALSE(is_acceptable_name(std::string(41, 'a')));
    CHECK(is_acceptable_password("douze lettre"));
    CHECK_FALSE(is_acceptable_password("onze lettre"));
    CHECK_FALSE(is_acceptable_password(std::string(201, 'a')));
}
