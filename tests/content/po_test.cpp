// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/po.h"

#include "content/origin.h"
#include "content/translations.h"
#include "support/catch.h"

#include <random>

using namespace parvis::content;

namespace {

constexpr std::string_view sample = R"(# Une équipe
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"

# origin: machine
#. Sur le bouton
#: kiosk/screens/messages.h:3
#, fuzzy, no-wrap
#| msgctxt "old"
#| msgid "Ancien"
#| msgid_plural "Anciens"
msgctxt "bar.home"
msgid "Accueil \"ici\"\tet \\ là"
msgstr "Home"

msgctxt "theme.pages"
msgid "{1} page"
msgid_plural "{1} pages"
msgstr[0] "{1} page"
msgstr[1] "{1} pages"

msgid "Deux lignes"
msgstr ""
"Two\n"
"lines"

#, fuzzy
#~| msgid "Encore plus vieux"
#~ msgctxt "gone"
#~ msgid "Perdu"
#~ msgstr "Lost"
)";

std::vector<std::string> mistakes_in(std::string_view source)
{
    std::vector<Finding> findings;
    read_po(source, "x.po", findings);
    std::vector<std::string> lines;
    for (auto const& finding : findings)
        lines.push_back(std::to_string(finding.line) + ":" + std::to_string(finding.column) + ": " + finding.what);
    return lines;
}

PoFile read(std::string_view source)
{
    std::vector<Finding> findings;
    auto po = read_po(source, "x.po", findings);
    for (auto const& finding : findings)
        FAIL_CHECK(to_line(finding));
    return po;
}

}

TEST_CASE("a PO file is read with all that translators wrote", "[content]")
{
    auto const po = read(sample);
    REQUIRE(po.entries.size() == 5);
    CHECK(po.header("Plural-Forms") == "nplurals=2; plural=(n != 1);");
    CHECK(po.header("Plural").empty());
    auto const& home = po.entries[1];
    CHECK(home.comments == std::vector<std::string>{"origin: machine"});
    CHECK(home.extracted == std::vector<std::string>{"Sur le bouton"});
    CHECK(home.references == std::vector<std::string>{"kiosk/screens/messages.h:3"});
    CHECK(home.fuzzy());
    CHECK(home.has_flag("no-wrap"));
    CHECK(home.previous_context == "old");
    CHECK(home.previous_id == "Ancien");
    CHECK(home.previous_plural == "Anciens");
    CHECK(home.context == "bar.home");
    CHECK(home.id == "Accueil \"ici\"\tet \\ là");
    CHECK(home.forms == std::vector<std::string>{"Home"});
    CHECK(home.at == Position{15, 1});
    CHECK(home.text_at == Position{16, 9});
    CHECK(po.entries[2].plural == "{1} pages");
    CHECK(po.entries[2].forms.size() == 2);
    CHECK(po.entries[3].forms.front() == "Two\nlines");
    CHECK_FALSE(po.entries[3].context);
    CHECK(po.entries[4].obsolete);
    CHECK(po.entries[4].previous_id == "Encore plus vieux");
}

TEST_CASE("a canonical PO file is written as it was read", "[content]")
{
    CHECK(write_po(read(sample)) == sample);
}

TEST_CASE("carriage returns, a byte order mark and missing empty lines are harmless", "[content]")
{
    auto const po = read(
        "\xEF\xBB\xBFmsgid \"a\"\r\nmsgstr \"b\"\r\nmsgid \"c\"\r\nmsgstr \"d\"\r\n# x\r\nmsgid \"e\"\r\nmsgstr \"\"");
    REQUIRE(po.entries.size() == 3);
    CHECK(po.entries[1].id == "c");
    CHECK(po.entries[2].comments == std::vector<std::string>{"x"});
}

TEST_CASE("a lone #~ makes nothing obsolete", "[content]")
{
    auto const po = read("#~\nmsgid \"a\"\nmsgstr \"b\"\n#~\n");
    REQUIRE(po.entries.size() == 1);
    CHECK_FALSE(po.entries[0].obsolete);
}

TEST_CASE("carriage returns at the end of a comment are not part of it", "[content]")
{
    auto const po = read("# x \r\r\nmsgid \"a\"\r\r\nmsgstr \"b\"\n");
    REQUIRE(po.entries.size() == 1);
    CHECK(po.entries[0].comments == std::vector<std::string>{"x"});
}

TEST_CASE("a mistake in a PO file is found where it stands, and costs only its entry", "[content]")
{
    using Lines = std::vector<std::string>;
    CHECK(mistakes_in("msgid \"a\"\nmsgstr \"b") == Lines{"2:8: a string that is never closed"});
    CHECK(mistakes_in("msgid \"a\"\nmsgstr b") == Lines{"2:8: no string in quotes"});
    CHECK(mistakes_in("msgid \"é\"b\"\nmsgstr \"b\"") == Lines{"1:9: a quote inside a string"});
    CHECK(mistakes_in("msgid \"a\\q\"\nmsgstr \"b\"") == Lines{"1:9: an unknown escape"});
    CHECK(mistakes_in("msgid \"a\"\n\nmsgid \"b\"\nmsgstr \"\"") == Lines{"1:1: msgid without msgstr"});
    CHECK(mistakes_in("msgstr \"a\"") == Lines{"1:1: msgstr without msgid"});
    CHECK(mistakes_in("msgctxt \"a\"\n\n") == Lines{"2:1: an entry without msgid"});
    CHECK(mistakes_in("\"a\"\n") == Lines{"1:1: a string that belongs to nothing"});
    CHECK(mistakes_in("hello\n") == Lines{"1:1: a line that is no part of a PO file"});
    CHECK(mistakes_in("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[1] \"c\"") ==
          Lines{"3:1: a string that is out of order or stands twice"});
    CHECK(mistakes_in("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[x] \"c\"") ==
          Lines{"3:1: a plural form without a number"});
    CHECK(mistakes_in("msgid \"a\"\nmsgstr \"b\"\n\nmsgid \"a\"\nmsgstr \"c\"") ==
          Lines{"4:1: the same msgctxt and msgid stand twice"});
    CHECK(mistakes_in("msgid \"a\"\nmsgstr \"\xFF\"") == Lines{"2:9: a byte that is not UTF-8"});
    CHECK(mistakes_in("msgid \"a\"\nmsgstr[0] \"b\"\nmsgstr[1] \"c\"") ==
          Lines{"1:1: several msgstr without msgid_plural"});
    CHECK(mistakes_in("# alone\n") == Lines{"1:1: comments that belong to no message"});

    std::vector<Finding> findings;
    auto const po = read_po("msgid \"a\"\nmsgstr \"b\n\nmsgid \"c\"\nmsgstr \"d\"", "x.po", findings);
    REQUIRE(po.entries.size() == 1);
    CHECK(po.entries[0].id == "c");
}

TEST_CASE("a translation says where it comes from", "[content]")
{
    auto const origin = [](std::string const& comment, int expected_findings) {
        PoEntry entry;
        entry.id = "a";
        entry.forms = {"b"};
        if (!comment.empty()) entry.comments = {"Bonjour", comment};
        std::vector<Finding> findings;
        auto const result = provenance_of(entry, "x.po", findings).origin;
        CHECK(static_cast<int>(findings.size()) == expected_findings);
        return result;
    };
    CHECK(origin("origin: machine", 0) == Origin::Machine);
    CHECK(origin("origin: human", 0) == Origin::Human);
    CHECK(origin("origin: checked, Équipe, 2026-11-23", 0) == Origin::Checked);
    CHECK(origin("origin: checked, Équipe, 2026-02-30", 2) == Origin::None);
    CHECK(origin("origin: checked, , 2026-11-23", 2) == Origin::None);
    CHECK(origin("origin: checked", 2) == Origin::None);
    CHECK(origin("origin: robot", 2) == Origin::None);
    CHECK(origin("", 1) == Origin::None);
}

TEST_CASE("translations are known by their context and their French", "[content]")
{
    std::vector<Finding> findings;
    auto const translations = read_translations(R"(msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\nPO-Revision-Date: 2026-11-23\n"

# origin: human
msgctxt "ame|title"
msgid "Titre"
msgstr "Title"

# origin: machine
#, fuzzy
msgctxt "ame|cost"
msgid "Gratuit"
msgstr "Free"

msgctxt "ame|delay"
msgid "Vide"
msgstr ""

# origin: human
msgid "Sans contexte"
msgstr "No context"
)",
                                                "en.po", findings);
    REQUIRE(translations.find("ame|title", "Titre"));
    CHECK(translations.find("ame|title", "Titre")->text == "Title");
    CHECK(translations.find("ame|title", "Titre")->origin == Origin::Human);
    CHECK(translations.find("ame|cost", "Gratuit")->currency == Currency::Outdated);
    CHECK_FALSE(translations.find("ame|delay", "Vide"));
    CHECK_FALSE(translations.find("ame|title", "Autre"));
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].what == "the header has a PO-Revision-Date");
    CHECK(findings[1].what == "an entry without msgctxt");
}

TEST_CASE("garbage in a PO file never crashes, and what was read can be written and read again", "[content]")
{
    std::vector<std::string> const lines{"msgid \"a\"",
                                         "msgid \"b\\n\"",
                                         "msgid \"\"",
                                         "msgstr \"x\"",
                                         "msgstr \"\"",
                                         "msgctxt \"c\"",
                                         "msgctxt \"d\"",
                                         "msgid_plural \"p\"",
                                         "msgstr[0] \"y\"",
                                         "msgstr[1] \"z\"",
                                         "\"more\\n\"",
                                         "\"é \\\" \\\\\"",
                                         "",
                                         "",
                                         "",
                                         "# c",
                                         "#. e",
                                         "#: r",
                                         "#, fuzzy, g",
                                         "#| msgid \"o\"",
                                         "#~ msgid \"q\"",
                                         "#~ msgstr \"r\"",
                                         "#~| msgid \"s\"",
                                         "#~",
                                         "#",
                                         "msgstr[9] \"\"",
                                         "msgid",
                                         "\"",
                                         "\\",
                                         "\xFF",
                                         "garbage"};
    std::mt19937 random(3);
    std::size_t entries = 0;
    for (int round = 0; round < 20000; ++round) {
        std::string source;
        for (auto count = random() % 20; count > 0; --count)
            source += lines[random() % lines.size()] + "\n";
        std::vector<Finding> findings;
        auto const first = read_po(source, "x.po", findings);
        entries += first.entries.size();
        auto const written = write_po(first);
        CHECK(write_po(read(written)) == written);
    }
    CHECK(entries > 1000);
}
