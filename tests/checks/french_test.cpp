// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/french.h"

#include "base/error.h"
#include "checks/plain_words.h"
#include "support/catch.h"

using namespace parvis;
using namespace parvis::checks;

namespace {

using Strings = std::vector<std::string>;

Strings texts(std::vector<Stretch> const& stretches, std::string_view whole)
{
    Strings texts;
    for (auto const& stretch : stretches) {
        CHECK(whole.substr(stretch.offset, stretch.text.size()) == stretch.text);
        texts.emplace_back(stretch.text);
    }
    return texts;
}

Strings sentences_of(std::string_view text)
{
    return texts(sentences(text), text);
}

Strings words_of(std::string_view text)
{
    return texts(words(text), text);
}

}

TEST_CASE("sentences end with a sign before a blank", "[checks]")
{
    CHECK(sentences_of("Venez. Attendez !  Ça va ? Oui… Non") ==
          Strings{"Venez.", "Attendez !", "Ça va ?", "Oui…", "Non"});
    CHECK(sentences_of("Sur service-public.fr, payez 1.5 fois.") == Strings{"Sur service-public.fr, payez 1.5 fois."});
    CHECK(sentences_of("Seul.") == Strings{"Seul."});
    CHECK(sentences_of("").empty());
}

TEST_CASE("words are parted by apostrophes and markup, and a fact is one", "[checks]")
{
    CHECK(words_of("L'aide **médicale** dure {fact:ame-duree}.") ==
          Strings{"L", "aide", "médicale", "dure", "{fact:ame-duree}"});
    CHECK(words_of("Voir [où dormir](page:hebergement-urgence) ?") == Strings{"Voir", "où", "dormir"});
    CHECK(words_of(" – ").empty());
}

TEST_CASE("small letters keep their length", "[checks]")
{
    CHECK(lower_case("ÉCOLE À Nantes, 3 × Œuvre") == "école à nantes, 3 × Œuvre");
}

TEST_CASE("a line without a tab in the list of plain words is refused with its number", "[checks]")
{
    try {
        PlainWords("# ...\nrésider\thabiter\nsolliciter demander\n");
        FAIL("the line was accepted");
    } catch (Error const& error) {
        CHECK(std::string(error.what()).starts_with("jargon.tsv, line 3: "));
    }
    CHECK(PlainWords("résider\thabiter\n").beginning_with("résider").size() == 1);
    CHECK(PlainWords::read().beginning_with("justificatifs").size() == 2);
}
