// SPDX-License-Identifier: GPL-3.0-or-later
#include "intl/writing.h"

#include "support/catch.h"

using namespace parvis::intl;

TEST_CASE("the share of a script counts letters only", "[intl]")
{
    CHECK(share_in_script("Bonjour, 12 €", "Latn") == 1);
    CHECK(share_in_script("مرحبا CAF", "Arab") == Approx(5.0 / 8));
    CHECK(share_in_script("ትግርኛ", "Ethi") == 1);
    CHECK(share_in_script("Привет", "Latn") == 0);
    CHECK(share_in_script("02 40 00 00 00", "Geor") == 1);
    CHECK(share_in_script("日本のバス", "Jpan") == 1);
}

TEST_CASE("scripts, time zones and locales are known by their names", "[intl]")
{
    CHECK(is_script("Arab"));
    CHECK_FALSE(is_script("Arabic"));
    CHECK_FALSE(is_script("Xxxx"));
    CHECK(is_time_zone("Europe/Paris"));
    CHECK_FALSE(is_time_zone("Europe/Nantes"));
    CHECK(has_locale_data("ti_FR.UTF-8"));
    CHECK_FALSE(has_locale_data("xx_FR.UTF-8"));
}
