// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/words.h"
#include "support/catch.h"

using parvis::screens::phone_text;

TEST_CASE("phone numbers are written as they are read in France", "[screens]")
{
    CHECK(phone_text("+33240123456") == "02 40 12 34 56");
    CHECK(phone_text("3919") == "39 19");
    CHECK(phone_text("116006") == "116 006");
    CHECK(phone_text("115") == "115");
    CHECK(phone_text("+4930123456") == "+4930123456");
}
