// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/session.h"

#include "support/catch.h"

#include <algorithm>

using namespace parvis;
using namespace parvis::usage;
using namespace std::chrono_literals;

namespace {

Session session_of(std::vector<Count> const& counts)
{
    Session session;
    session.add({Event::Contact, ""});
    session.add({Event::SessionBegins, ""});
    for (auto const& count : counts)
        session.add(count);
    return session;
}

std::int64_t number(Session const& session, Table table, std::string const& key, std::string const& column = "")
{
    auto const increments = session.increments();
    auto const found = increments.find({table, key, column});
    return found == increments.end() ? 0 : found->second;
}

}

TEST_CASE("without names, what a visit adds is one number for each table", "[usage]")
{
    auto const session = session_of({{Event::LanguageChosen, "ti"},
                                     {Event::PageOpened, "violences"},
                                     {Event::PageRead, "violences"},
                                     {Event::PageOpened, "rsa"}});
    CHECK(without_names(session.increments()) ==
          Increments{{{Table::Volume, "", ""}, 3}, {{Table::Language, "", ""}, 1}, {{Table::Page, "", ""}, 3}});
}

TEST_CASE("what is done twice in a visit counts once", "[usage]")
{
    auto const session =
        session_of({{Event::PageOpened, "ame"}, {Event::PageOpened, "rsa"}, {Event::PageOpened, "ame"}});
    CHECK(number(session, Table::Page, "ame", "opened") == 1);
    CHECK(number(session, Table::Page, "rsa", "opened") == 1);
}

TEST_CASE("a visit does not remember the order in which things were done", "[usage]")
{
    std::vector<Count> counts{{Event::LanguageChosen, "ti"}, {Event::ThemeOpened, "sante"}, {Event::PageOpened, "ame"},
                              {Event::PageRead, "ame"},      {Event::PlaceOpened, "cpam"},  {Event::LargeText, ""}};
    auto const expected = session_of(counts).increments();
    do {
        REQUIRE(session_of(counts).increments() == expected);
    } while (std::ranges::next_permutation(counts, {}, [](auto const& count) {
                 return std::pair(count.event, count.id);
             }).found);
}

TEST_CASE("a session counts in one language, the last one chosen", "[usage]")
{
    auto const session =
        session_of({{Event::LanguageChosen, "ar"}, {Event::ThemeOpened, "sante"}, {Event::LanguageChosen, "ti"}});
    CHECK(number(session, Table::Language, "ti") == 1);
    CHECK(number(session, Table::Language, "ar") == 0);
    CHECK(number(session, Table::LanguageTheme, "ti", "sante") == 1);
    CHECK(number(session_of({}), Table::Language, "none") == 1);
}

TEST_CASE("the last answer on a page counts", "[usage]")
{
    auto const session = session_of({{Event::Knew, "ame"}, {Event::DidNotKnow, "ame"}, {Event::Useful, "ame"}});
    CHECK(number(session, Table::Page, "ame", "did-not-know") == 1);
    CHECK(number(session, Table::Page, "ame", "knew") == 0);
    CHECK(number(session, Table::Page, "ame", "useful") == 1);
}

TEST_CASE("what was not translated is counted by page and by language, never by both", "[usage]")
{
    auto const session = session_of({{Event::LanguageChosen, "so"}, {Event::Untranslated, "violences"}});
    CHECK(number(session, Table::Unmet, "violences", "page") == 1);
    CHECK(number(session, Table::Unmet, "so", "language") == 1);
    for (auto const& [cell, count] : session.increments())
        if (cell.table == Table::Unmet) CHECK((cell.column == "page" || cell.column == "language"));
}

TEST_CASE("one action within five seconds leaves a contact and nothing else", "[usage]")
{
    auto const session = session_of({{Event::LanguageChosen, "ar"}, {Event::OnlyContact, ""}});
    CHECK(session.increments() == Increments{{{Table::Volume, "", "contacts"}, 1}});
}

TEST_CASE("a visit that was only there for the tally is nobody's session", "[usage]")
{
    auto const mediator = session_of(
        {{Event::LanguageChosen, "fr"}, {Event::MetAlone, ""}, {Event::MetAlone, ""}, {Event::Referred, ""}});
    CHECK(mediator.increments() == Increments{{{Table::Tally, "alone", ""}, 2}, {{Table::Tally, "referred", ""}, 1}});
    auto const together = session_of({{Event::PageOpened, "ame"}, {Event::MetInterpreted, ""}});
    CHECK(number(together, Table::Volume, "", "sessions") == 1);
    CHECK(number(together, Table::Tally, "interpreted") == 1);
}

TEST_CASE("what is no id is never counted", "[usage]")
{
    auto const session = session_of({{Event::PageOpened, "my name is"},
                                     {Event::LanguageMissing, "a\tb"},
                                     {Event::LanguageChosen, "é"},
                                     {Event::ThemeOpened, std::string(65, 'a')}});
    auto const nothing = session_of({}).increments();
    CHECK(session.increments() == nothing);
}

TEST_CASE("a record lands in the tables of its day and month, without its place in those of the month", "[usage]")
{
    auto const session = session_of({{Event::LanguageChosen, "ti"}, {Event::ThemeOpened, "sante"}});
    Sets sets;
    add(sets,
        {{.day = 2026y / 11 / 23, .band = Band::Evening, .place = "hall", .clock = Clock::Good}, session.increments()});
    auto const day = *parse_period("2026-11-23");
    auto const month = *parse_period("2026-11");
    CHECK(sets.at({day, Table::Volume}).entries ==
          Entries{{{"hall", "evening", "contacts"}, 1}, {{"hall", "evening", "sessions"}, 1}});
    CHECK(sets.at({day, Table::Language}).entries == Entries{{{"hall", "ti", ""}, 1}});
    CHECK(sets.at({month, Table::LanguageTheme}).entries == Entries{{{"", "ti", "sante"}, 1}});
    for (auto const& [key, set] : sets)
        CHECK((key.period.kind == PeriodKind::Month) == (span_of(key.table) == Span::Month));
}
