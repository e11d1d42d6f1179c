// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/messages.h"

#include "intl/catalogue.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

using namespace parvis;
using namespace parvis::pack;

namespace {

content::Language language(std::string code, std::string plural)
{
    content::Language result;
    result.code.value = std::move(code);
    result.plural = std::move(plural);
    result.script = result.code.value == "ar" ? "Arab" : "Latn";
    return result;
}

std::vector<content::Language> const languages{language("fr", "nplurals=2; plural=(n > 1);"),
                                               language("en", "nplurals=2; plural=(n != 1);"),
                                               language("ar", "nplurals=1; plural=0;")};

constexpr std::string_view pot = R"(msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\n"

msgctxt "bar.home"
msgid "Accueil"
msgstr ""

msgctxt "bar.back"
msgid "Retour"
msgstr ""

msgctxt "theme.pages"
msgid "{1} page"
msgid_plural "{1} pages"
msgstr[0] ""
msgstr[1] ""
)";

/// "12: what" for each finding in the file.
std::vector<std::string> found_in(std::string const& file, std::vector<content::Finding> const& findings)
{
    std::vector<std::string> lines;
    for (auto const& finding : findings)
        if (finding.file.filename() == file) lines.push_back(std::to_string(finding.line) + ": " + finding.what);
    return lines;
}

using Lines = std::vector<std::string>;

constexpr intl::Message home{"bar.home", "Accueil"};
constexpr intl::Message back{"bar.back", "Retour"};
constexpr intl::Message pages{"theme.pages", "{1} page", "{1} pages"};

}

TEST_CASE("the interface's messages are compiled for each language that has a file", "[pack]")
{
    testing::TemporaryFolder const locales;
    locales.write("parvis.pot", pot);
    locales.write("en.po", R"(msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\n"

# origin: human
msgctxt "bar.home"
msgid "Accueil"
msgstr "Home"

#, fuzzy
msgctxt "bar.back"
msgid "Retour"
msgstr "Return"

# origin: human
msgctxt "theme.pages"
msgid "{1} page"
msgid_plural "{1} pages"
msgstr[0] "one page"
msgstr[1] "{1} sheets"
)");
    std::vector<content::Finding> findings;
    auto const catalogues = compile_messages(locales.path(), languages, findings);
    CHECK(found_in("en.po", findings) == Lines{"0: 1 messages are not translated"});
    CHECK(found_in("ar.po", findings) == Lines{"0: there is no such file"});
    REQUIRE(catalogues.size() == 1);
    intl::Catalogue const english("en_FR.UTF-8", catalogues.at("en"));
    CHECK(english.text(home) == "Home");
    CHECK(english.text(pages, 2) == "2 sheets");
    // An outdated translation is not shown on a button.
    CHECK(english.text(back) == "Retour");
}

TEST_CASE("a message with too few plural forms is found, and the others are kept", "[pack]")
{
    testing::TemporaryFolder const locales;
    locales.write("parvis.pot", pot);
    locales.write("ar.po", R"(msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\n"

msgctxt "theme.pages"
msgid "{1} page"
msgid_plural "{1} pages"
msgstr[0] "{1} a"
msgstr[1] "{1} b"

# origin: machine
msgctxt "bar.home"
msgid "Accueil"
msgstr "الرئيسية"
)");
    std::vector<content::Finding> findings;
    auto const catalogues = compile_messages(locales.path(), languages, findings);
    CHECK(found_in("ar.po", findings) == Lines{"5: a message with 2 plural forms", "0: 2 messages are not translated"});
    CHECK(intl::Catalogue("ar_FR.UTF-8", catalogues.at("ar")).text(home) == "الرئيسية");
}

TEST_CASE("a message that the program does not have, or with other placeholders, is found", "[pack]")
{
    testing::TemporaryFolder const locales;
    locales.write("parvis.pot", pot);
    locales.write("en.po", R"(msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\n"

# origin: machine
msgctxt "bar.menu"
msgid "Menu"
msgstr "Menu"

# origin: machine
msgctxt "bar.home"
msgid "Accueil"
msgstr "Home {1}"

# origin: machine
msgctxt "theme.pages"
msgid "{1} page"
msgid_plural "{1} pages"
msgstr[0] "{2} page"
msgstr[1] "{1} pages"

msgctxt "bar.back"
msgid "Retour"
msgstr "Back"
)");
    std::vector<content::Finding> findings;
    compile_messages(locales.path(), languages, findings);
    CHECK(found_in("en.po", findings) ==
          Lines{"6: the program has no such message", "12: it has {1} where the French has nothing",
                "18: it has {2} where the French has {1}", "22: a translation that does not say where it comes from"});
}
