// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/folder.h"

#include "support/catch.h"
#include "support/small_site.h"

#include <algorithm>

using namespace parvis;
using namespace parvis::content;
using testing::TemporaryFolder;

namespace {

/// Whether it only counts what the small site leaves untranslated.
bool is_count(Finding const& finding)
{
    return finding.what.ends_with(" texts are not translated");
}

/// The small site after `old` became `now` in one file; what is found then, a line each, with paths inside the site and
/// without the checks' ids.
std::vector<std::string> after(std::string const& file, std::string const& old, std::string const& now)
{
    TemporaryFolder const site;
    testing::write_small_site(site);
    auto text = read_file(site.path() / file);
    auto const at = text.find(old);
    if (at == std::string::npos) FAIL("the small site has no " << old);
    site.write(file, text.replace(at, old.size(), now));
    std::vector<std::string> lines;
    for (auto finding : read_folder(site.path()).findings) {
        if (is_count(finding)) continue;
        finding.file = finding.file.lexically_relative(site.path());
        auto const line = to_line(finding);
        lines.push_back(line.substr(0, line.rfind(" [")));
    }
    return lines;
}

using Lines = std::vector<std::string>;

}

TEST_CASE("a folder without mistakes is read whole, without a finding", "[content]")
{
    TemporaryFolder const site;
    testing::write_small_site(site);
    auto const read = read_folder(site.path());
    for (auto const& finding : read.findings)
        if (!is_count(finding)) FAIL_CHECK(to_line(finding));
    CHECK(std::count_if(read.findings.begin(), read.findings.end(), is_count) == 2);
    CHECK(read.folder.languages.size() == 3);
    CHECK(read.folder.languages[1].code.value == "en");
    CHECK(read.folder.pages.size() == 2);
    CHECK(read.folder.places.size() == 2);
    CHECK(read.folder.rounds.size() == 1);
    CHECK(read.folder.calendar.school_holidays.size() == 1);
    CHECK(read.folder.translations.at("en").entries.size() == 3);
}

TEST_CASE("a mistyped key is found, with the key that was meant", "[content]")
{
    CHECK(after("pages/sante/ame.toml", "icon =", "icone =") ==
          Lines{"pages/sante/ame.toml:1:1: error: `icon` is missing; add icon = ...",
                "pages/sante/ame.toml:1:1: error: unknown key `icone`; did you mean `icon`?"});
}

TEST_CASE("a text that no pack would hold is found", "[content]")
{
    std::string const book(30'000, 'x');
    CHECK(after("pages/sante/ame.toml", "C'est gratuit.", book) ==
          Lines{"pages/sante/ame.toml:6:9: error: a text that is much too long; keep it to a few sentences"});
    CHECK(after("site.toml", "Maison de quartier", book) ==
          Lines{"site.toml:6:12: error: a text that is much too long; keep it to a few sentences"});
    CHECK(after("translations/ar.po", "الصحة", book).front() ==
          "translations/ar.po:8:9: error: a text that is much too long; keep it to a few sentences");
}

TEST_CASE("values of another type are found where they stand", "[content]")
{
    CHECK(after("pages/sante/ame.toml", "cost = \"C'est gratuit.\"", "cost = 0") ==
          Lines{"pages/sante/ame.toml:6:8: error: `cost` is a number; write a text in double quotes"});
    CHECK(after("pages/sante/ame.toml", "documents = [\"Un passeport.\"]", "documents = \"Un passeport.\"") ==
          Lines{"pages/sante/ame.toml:5:13: error: `documents` is a text; write a list of texts: [\"...\", \"...\"]"});
    CHECK(
        after("pages/sante/ame.toml", "[\"Un passeport.\"]", "[\"Un passeport.\", 3]") ==
        Lines{"pages/sante/ame.toml:5:31: error: `documents` has an item that is empty or no text; write each item in "
              "double quotes"});
    CHECK(after("pages/sante/ame.toml", "expires = 2027-03-04", "expires = \"2027-03-04\"") ==
          Lines{"pages/sante/ame.toml:20:11: error: `expires` is a text; write a date without quotes, as 2026-11-23"});
    CHECK(after("places/maison.toml", "call_first = true", "call_first = \"oui\"") ==
          Lines{"places/maison.toml:9:14: error: `call_first` is a text; write true or false, without quotes"});
    CHECK(after("facts.toml", "value = 847.5", "value = \"847,50\"") ==
          Lines{"facts.toml:3:9: error: `value` is a text; write a number without quotes, with a point for decimals"});
}

TEST_CASE("a file that is no TOML says where, and hides no other file's mistakes behind its own", "[content]")
{
    auto const unclosed = after("pages/sante/ame.toml", "\"Se soigner\"", "\"Se soigner");
    REQUIRE(unclosed.size() == 1);
    CHECK(unclosed[0].starts_with("pages/sante/ame.toml:2:20: error: "));
    auto const twice = after("themes.toml", "colour = \"#1F6F8B\"", "icon = \"x\"");
    REQUIRE(twice.size() == 1);
    CHECK(twice[0].starts_with("themes.toml:5:"));
    auto const bytes = after("site.toml", "\"ville\"", "\"\xFF\"");
    REQUIRE(bytes.size() == 1);
    CHECK(bytes[0].starts_with("site.toml:1:"));
}

TEST_CASE("links and facts that lead nowhere are found", "[content]")
{
    CHECK(
        after("pages/sante/ame.toml", "(page:loyer)", "(page:loyers)") ==
        Lines{"pages/sante/ame.toml:3:12: error: there is no page \"loyers\"; correct the id, or create it in pages/"});
    CHECK(
        after("pages/sante/ame.toml", "(place:maison)", "(place:mairie)") ==
        Lines{
            "pages/sante/ame.toml:12:9: error: there is no place \"mairie\"; correct the id, or create it in places/"});
    CHECK(after("pages/sante/ame.toml", "places = [\"maison\"]", "places = [\"mairie\"]") ==
          Lines{"pages/sante/ame.toml:13:12: error: there is no place \"mairie\"; correct the id, or create it in "
                "places/"});
    CHECK(after("pages/sante/ame.toml", "{fact:delai}", "{fact:delais}") ==
          Lines{"facts.toml:6:2: advice: no text uses the fact \"delai\"; use it, or remove it",
                "pages/sante/ame.toml:7:10: error: there is no fact \"delais\"; correct the id, or create it in "
                "facts.toml"});
    CHECK(after("places/maison.toml", "\"logement\"]", "\"argent\"]") ==
          Lines{"places/maison.toml:3:21: error: there is no theme \"argent\"; correct the id, or create it in "
                "themes.toml"});
    CHECK(after("rounds/bus.toml", "\"arret\"", "\"maison\"") ==
          Lines{"rounds/bus.toml:5:10: error: there is no place of kind \"stop\" called \"maison\"; correct the id, or "
                "create it in places/"});
}

TEST_CASE("mistakes inside a text are found at their column", "[content]")
{
    CHECK(after("pages/sante/ame.toml", "C'est gratuit.", "C'est *très* gratuit.").size() == 2);
    CHECK(after("pages/sante/ame.toml", "C'est gratuit.", "É **gratuit.") ==
          Lines{"pages/sante/ame.toml:6:11: error: ** is opened and never closed; write ** on both sides of the strong "
                "words"});
    CHECK(
        after("pages/sante/ame.toml", "C'est gratuit.", "Le 02 40 00 00 00.") ==
        Lines{"pages/sante/ame.toml:6:12: error: a phone number in a text; put it in facts.toml and write {fact:id}"});
    CHECK(after("pages/sante/ame.toml", "C'est gratuit.", "Le prix est 12,50 €.") ==
          Lines{"pages/sante/ame.toml:6:24: error: an amount in a text; put it in facts.toml and write {fact:id}"});
    CHECK(after("pages/sante/ame.toml", "C'est gratuit.", "1 000\u00A0euros") ==
          Lines{"pages/sante/ame.toml:6:9: error: an amount in a text; put it in facts.toml and write {fact:id}"});
    CHECK(after("pages/sante/ame.toml", "C'est gratuit.", "Moins de 18 ans, 3 mois, 2026.").empty());
    CHECK(after("pages/sante/ame.toml", "C'est gratuit.", "C'est gratuit. ") ==
          Lines{"pages/sante/ame.toml:6:9: warning: a blank at the beginning or the end; remove it"});
}

TEST_CASE("phones, addresses, hours, colours and dates must be sound", "[content]")
{
    CHECK(after("places/maison.toml", "\"+33240000000\"", "\"02 40 00 00 00\"") ==
          Lines{"places/maison.toml:5:10: error: \"02 40 00 00 00\" is no phone number; write it without blanks, as "
                "+33240000000, or a short number such as 15"});
    CHECK(after("places/maison.toml", "Mo-Fr 09:00-12:00", "Mo-Fr 9h-12h") ==
          Lines{"places/maison.toml:6:16: error: no time of day; write hours as 09:00-12:00, or off"});
    CHECK(after("facts.toml", "https://example.org/accueil", "example.org").size() == 1);
    CHECK(after("themes.toml", "#1F6F8B", "#FFFF00") ==
          Lines{"themes.toml:5:11: error: the colour is too light to be read on white; choose a darker one (4.5:1)"});
    CHECK(after("themes.toml", "#1F6F8B", "vert").size() == 1);
    CHECK(after("calendar.toml", "2026-12-25", "2026-02-30").size() == 1);
    CHECK(after("places/maison.toml", "to = 2027-01-02", "to = 2026-01-02") ==
          Lines{"places/maison.toml:16:6: error: it ends before it begins; put the earlier date in from"});
    CHECK(
        after("places/maison.toml", "\"counter\"", "\"guichet\"") ==
        Lines{"places/maison.toml:2:9: error: \"guichet\" is none of the known values; write one of: counter, health, "
              "food, shelter, school, association, library, stop"});
}

TEST_CASE("a date of checking needs a source that is as old", "[content]")
{
    CHECK(
        after("pages/sante/ame.toml", "checked = 2025-03-04", "checked = 2026-03-01") ==
        Lines{"pages/sante/ame.toml:18:11: error: checked is later than the date of a source; write the oldest date of "
              "the copies consulted"});
    CHECK(after("pages/logement/loyer.toml", "owner = \"Équipe\"", "owner = \"Équipe\"\nchecked = 2026-01-01") ==
          Lines{"pages/logement/loyer.toml:6:11: error: a date of checking without sources; add [[care.sources]], or "
                "remove checked"});
    CHECK(after("facts.toml", "source = \"https://example.org/plafond\"\n", "").size() == 1);
}

TEST_CASE("languages must be described, and French comes first", "[content]")
{
    CHECK(after("site.toml", "\"ar\"]", "\"ar\", \"tr\"]") ==
          Lines{"site.toml:5:33: error: there is no language \"tr\"; correct the id, or create it in languages.toml"});
    CHECK(after("site.toml", "[\"fr\", \"en\"", "[\"en\", \"fr\"").size() == 1);
    CHECK(after("site.toml", "Europe/Paris", "Europe/Nantes").size() == 1);
    CHECK(after("languages.toml", "plural=(n > 1)", "plural=(n > )") ==
          Lines{"languages.toml:6:10: error: a plural rule that cannot be read; write it as gettext does: nplurals=2; "
                "plural=(n != 1);"});
    CHECK(
        after("languages.toml", "plural=(n > 1)", "plural=(n != 1)") ==
        Lines{"languages.toml:6:10: warning: a plural rule that differs from CLDR's at 1; compare it with CLDR's rules "
              "for the language"});
    CHECK(after("languages.toml", "\"Latn\"", "\"Latin\"").size() == 1);
    CHECK(after("languages.toml", "\"rtl\"", "\"right\"").size() == 1);
}

TEST_CASE("what stands twice is found", "[content]")
{
    CHECK(after("themes.toml", "id = \"logement\"", "id = \"sante\"").size() >= 1);
    CHECK(after("site.toml", "\"en\", \"ar\"]", "\"en\", \"en\"]").size() >= 1);
    TemporaryFolder const site;
    testing::write_small_site(site);
    site.write("pages/logement/ame.toml", read_file(site.path() / "pages/logement/loyer.toml"));
    auto findings = read_folder(site.path()).findings;
    std::erase_if(findings, is_count);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].what == "another page is called \"ame\"");
}

TEST_CASE("a file that nothing reads is found", "[content]")
{
    TemporaryFolder const site;
    testing::write_small_site(site);
    for (auto const* const name : {"pages/perdu.toml", "pages/sante/AME.toml", "pages/sante/note.txt", "place/x.toml",
                                   "translations/de.po", "translations/en.txt", "places/x/y.toml"})
        site.write(name, "");
    auto findings = read_folder(site.path()).findings;
    std::erase_if(findings, is_count);
    CHECK(findings.size() == 7);
}

TEST_CASE("a folder that is missing is a finding", "[content]")
{
    auto const findings = read_folder("/nowhere").findings;
    CHECK(has_errors(findings));
    CHECK(findings.front().what.find("site.toml") == std::string::npos);
}
