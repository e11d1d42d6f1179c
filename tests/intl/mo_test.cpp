// SPDX-License-Identifier: GPL-3.0-or-later
#include "intl/mo.h"

#include "base/error.h"
#include "intl/catalogue.h"
#include "support/catch.h"

#include <random>

using namespace parvis;
using namespace parvis::intl;

namespace {

constexpr Message home{"bar.home", "Accueil"};
constexpr Message pages{"theme.pages", "{1} page", "{1} pages"};
constexpr std::string_view russian_rule =
    "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);";

std::string russian()
{
    return write_mo(russian_rule,
                    {{"bar.home", "Accueil", "", {"Главная"}},
                     {"theme.pages", "{1} page", "{1} pages", {"{1} страница", "{1} страницы", "{1} страниц"}}});
}

}

TEST_CASE("a catalogue speaks its language, with its plurals", "[intl]")
{
    Catalogue const catalogue("ru_FR.UTF-8", russian());
    CHECK(catalogue.text(home) == "Главная");
    CHECK(catalogue.text(pages, 1) == "1 страница");
    CHECK(catalogue.text(pages, 3) == "3 страницы");
    CHECK(catalogue.text(pages, 11) == "11 страниц");
    CHECK(catalogue.text(pages, 21) == "21 страница");
}

TEST_CASE("what a catalogue lacks is said in French", "[intl]")
{
    constexpr Message unknown{"bar.back", "Retour"};
    constexpr Message other_context{"menu.home", "Accueil"};
    Catalogue const catalogue("ru_FR.UTF-8", russian());
    CHECK_FALSE(catalogue.translates(unknown));
    CHECK(catalogue.translates(home));
    CHECK(catalogue.text(unknown) == "Retour");
    CHECK(catalogue.text(other_context) == "Accueil");
    Catalogue const french("fr_FR.UTF-8", "");
    CHECK(french.text(home) == "Accueil");
    CHECK(french.text(pages, 1) == "1 page");
    CHECK(french.text(pages, 1200) == "1\u202F200 pages");
}

TEST_CASE("the order of the entries does not change a catalogue's bytes", "[intl]")
{
    MoEntry const one{"a", "Un", "", {"One"}};
    MoEntry const two{"b", "Deux", "", {"Two"}};
    CHECK(write_mo("nplurals=2; plural=n!=1;", {one, two}) == write_mo("nplurals=2; plural=n!=1;", {two, one}));
}

TEST_CASE("a catalogue that lacks a plural form is refused", "[intl]")
{
    auto const bytes =
        write_mo(russian_rule, {{"theme.pages", "{1} page", "{1} pages", {"{1} страница", "{1} страниц"}}});
    CHECK(mo_mistake(bytes) == "wrong number of plural forms");
    CHECK_THROWS_AS(Catalogue("ru_FR.UTF-8", bytes), Error);
}

TEST_CASE("a catalogue whose plural rule points past its forms is refused", "[intl]")
{
    CHECK(mo_mistake(write_mo("nplurals=2; plural=n%3;", {})) == "unusable plural rule");
    CHECK(mo_mistake(write_mo("nplurals=2; plural=5/n;", {})) == "unusable plural rule");
    CHECK(mo_mistake(write_mo("nplurals=2; plural=(n;", {})) == "unusable plural rule");
}

TEST_CASE("a truncated catalogue is refused at any length", "[intl]")
{
    auto const bytes = russian();
    REQUIRE_FALSE(mo_mistake(bytes));
    for (std::size_t size = 1; size < bytes.size(); ++size)
        CHECK(mo_mistake(std::string_view(bytes).substr(0, size)));
}

TEST_CASE("a damaged catalogue is refused or read, and never crashes", "[intl]")
{
    auto const sound = russian();
    std::mt19937 random(7);
    int refused = 0;
    for (int round = 0; round < 5000; ++round) {
        auto bytes = sound;
        for (int flips = 0; flips < 3; ++flips)
            bytes[random() % bytes.size()] ^= static_cast<char>(1U << (random() % 8));
        try {
            Catalogue const catalogue("ru_FR.UTF-8", bytes);
            for (int count = 0; count < 30; ++count)
                (void)catalogue.text(pages, count);
            (void)catalogue.text(home);
        } catch (Error const&) {
            ++refused;
        }
    }
    CHECK(refused > 1000);
}

TEST_CASE("placeholders are filled by number, and only those there is a value for", "[intl]")
{
    CHECK(fill("{2} avant {1}", {"a", "b"}) == "b avant a");
    CHECK(fill("{1} {3} {x} {", {"a"}) == "a {3} {x} {");
    CHECK(fill("{1}", {"{1}"}) == "{1}");
}
