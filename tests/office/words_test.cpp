// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/words.h"

#include "support/catch.h"

using namespace parvis;
using namespace parvis::office;

TEST_CASE("no line ends before a French colon or question mark, nor inside guillemets", "[office]")
{
    static constexpr intl::Message question{"list.question", "Retirer « {1} » de : lieux, numéros ?"};
    Words const words("fr", "fr_FR.UTF-8", "", {{&question, 1}});
    CHECK(words(question, {"Se soigner"}) == "Retirer «\u00A0Se soigner\u00A0» de\u00A0: lieux, numéros\u00A0?");
    CHECK(words.all().get("list")->get("question")->string_value() == words(question));
}
