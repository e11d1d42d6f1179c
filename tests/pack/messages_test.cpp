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
    return result;
}

std::vector<content::Language> const languages{language("fr", "nplurals=2; plural=(n > 1);"),
                                               language("en", "nplurals=2; plural=(n != 1);"),
                                               language("ar", "nplurals=1; plural=0;")};

constexpr intl::Message home{"bar.home", "Accueil"};
constexpr intl::Message back{"bar.back", "Retour"};
constexpr intl::Message pages{"theme.pages", "{1} page", "{1} pages"};

}

TEST_CASE("the interface's messages are compiled for each language that has a file", "[pack]")
{
    testing::TemporaryFolder const locales;
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

msgctxt "theme.pages"
msgid "{1} page"
msgid_plural "{1} pages"
msgstr[0] "{1} page"
msgstr[1] "{1} sheets"
)");
    std::vector<content::Finding> findings;
    auto const catalogues = compile_messages(locales.path(), languages, findings);
    CHECK(findings.empty());
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
    locales.write("ar.po", R"(msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\n"

msgctxt "theme.pages"
msgid "{1} page"
msgid_plural "{1} pages"
msgstr[0] "{1} a"
msgstr[1] "{1} b"

msgctxt "bar.home"
msgid "Accueil"
msgstr "الرئيسية"
)");
    std::vector<content::Finding> findings;
    auto const catalogues = compile_messages(locales.path(), languages, findings);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].what == "a message with 2 plural forms");
    CHECK(findings[0].line == 5);
    CHECK(intl::Catalogue("ar_FR.UTF-8", catalogues.at("ar")).text(home) == "الرئيسية");
}
