// SPDX-License-Identifier: GPL-3.0-or-later
#include "intl/plural.h"

#include "support/catch.h"

using namespace parvis::intl;

namespace {

constexpr std::string_view arabic_rule =
    "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : "
    "n%100>=11 ? 4 : 5);";

}

TEST_CASE("a plural rule is computed as C computes it", "[intl]")
{
    auto const rule = PluralRule::parse(arabic_rule);
    REQUIRE(rule);
    CHECK(rule->forms() == 6);
    CHECK(rule->form(0) == 0);
    CHECK(rule->form(2) == 2);
    CHECK(rule->form(103) == 3);
    CHECK(rule->form(111) == 4);
    CHECK(rule->form(100) == 5);
    CHECK(PluralRule::parse("nplurals=6; plural=1+n%2*3-1;")->form(1) == 3);
    CHECK(PluralRule::parse("nplurals=2; plural=!(n==1);")->form(1) == 0);
}

TEST_CASE("a malformed plural rule is no rule", "[intl]")
{
    for (auto const* const text : {"", "plural=n", "nplurals=2;", "nplurals=2; plural=", "nplurals=2; plural=n n;",
                                   "nplurals=2; plural=(n;", "nplurals=2; plural=n?1;", "nplurals=0; plural=0;",
                                   "nplurals=99; plural=0;", "nplurals=2x; plural=0;", "nplurals=2; plural=m;"})
        CHECK_FALSE(PluralRule::parse(text));
    CHECK_FALSE(PluralRule::parse("nplurals=2; plural=" + std::string(400, '(') + "n" + std::string(400, ')')));
    CHECK_FALSE(PluralRule::parse("nplurals=2; plural=" + std::string(300, '!') + "n"));
}

TEST_CASE("plural rules that agree with CLDR from 0 to 200 pass, others say where they do not", "[intl]")
{
    auto const difference = [](std::string_view rule, std::string const& locale) {
        return first_plural_difference(*PluralRule::parse(rule), locale);
    };
    CHECK_FALSE(difference(arabic_rule, "ar_FR.UTF-8@numbers=latn"));
    CHECK_FALSE(difference("nplurals=2; plural=n>1;", "fr_FR.UTF-8"));
    CHECK_FALSE(difference("nplurals=2; plural=n!=1;", "en_FR.UTF-8"));
    CHECK(difference("nplurals=2; plural=n!=1;", "fr_FR.UTF-8") == 1);
    CHECK(difference("nplurals=2; plural=n!=1;", "ru_FR.UTF-8").has_value());
    CHECK(difference("nplurals=2; plural=n%3;", "en_FR.UTF-8").has_value());
    CHECK_FALSE(difference("nplurals=2; plural=n!=1;", "xx_FR.UTF-8"));
}
