// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/capitals.h"

#include "support/catch.h"

using namespace parvis::text;
using capitals::Writer;

namespace {

capitals::Alphabet script()
{
    return GENERATE(capitals::arabic(), capitals::persian(), capitals::hebrew(), capitals::nko());
}

}

TEST_CASE("a phone number keeps its order inside right-to-left text", "[text]")
{
    auto const alphabet = script();
    CAPTURE(alphabet.language);
    auto const line = Writer(alphabet).text("CALL ").span(SpanKind::Phone, "02 40 00 00 00").text(" NOW");
    CHECK(line.seen() == "WON 02 40 00 00 00 LLAC");
}

TEST_CASE("a number that is no typed phone is ordered as Unicode says", "[text]")
{
    CHECK(Writer(capitals::arabic()).text("CALL 02 40 NOW").seen() == "WON 40 02 LLAC");
}

TEST_CASE("an international phone number keeps its plus sign in front", "[text]")
{
    auto const alphabet = script();
    CAPTURE(alphabet.language);
    auto const line = Writer(alphabet).text("CALL ").span(SpanKind::Phone, "+33 2 40 00 00 00").text(".");
    CHECK(line.seen() == ".+33 2 40 00 00 00 LLAC");
}

TEST_CASE("a price keeps its currency behind it", "[text]")
{
    auto const alphabet = script();
    CAPTURE(alphabet.language);
    auto const line = Writer(alphabet).text("AID ").span(SpanKind::Price, "1 250,50 €").text(" MONTH");
    CHECK(line.seen() == "HTNOM 1 250,50 € DIA");
}

TEST_CASE("a price written in the paragraph's own words reads from the right", "[text]")
{
    auto const line = Writer(capitals::hebrew()).span(SpanKind::Price, "TEN EUROS").text(" ONLY");
    CHECK(line.seen() == "YLNO SORUE NET");
}

TEST_CASE("a web address keeps its slashes and dots in order", "[text]")
{
    auto const alphabet = script();
    CAPTURE(alphabet.language);
    auto const line = Writer(alphabet).text("SEE ").span(SpanKind::Url, "https://caf.fr/aides/?n=1").text(" OR ASK");
    CHECK(line.seen() == "KSA RO https://caf.fr/aides/?n=1 EES");
}

TEST_CASE("a French address keeps its number in front and its postcode in place", "[text]")
{
    auto const alphabet = script();
    CAPTURE(alphabet.language);
    auto const line =
        Writer(alphabet).text("GO TO ").span(SpanKind::Address, "2 rue de l’hôtel, 44000 nantes").text("!");
    CHECK(line.seen() == "!2 rue de l’hôtel, 44000 nantes OT OG");
}

TEST_CASE("a range of hours reads from the earlier to the later", "[text]")
{
    auto const alphabet = script();
    CAPTURE(alphabet.language);
    auto const line = Writer(alphabet).text("OPEN ").span(SpanKind::Date, "9:30 – 12:00").text(" DAILY");
    CHECK(line.seen() == "YLIAD 9:30 – 12:00 NEPO");
}

TEST_CASE("a range of amounts reads from the lesser to the greater", "[text]")
{
    auto const alphabet = script();
    CAPTURE(alphabet.language);
    auto const line = Writer(alphabet).text("PAY ").span(SpanKind::Price, "10–20 €").text(" HERE");
    CHECK(line.seen() == "EREH 10–20 € YAP");
}

TEST_CASE("a French name stands apart from the numbers beside it", "[text]")
{
    auto const alphabet = script();
    CAPTURE(alphabet.language);
    auto const line = Writer(alphabet).text("OFFICE ").span(SpanKind::FrenchName, "ccas (nantes)").text(" 3");
    CHECK(line.seen() == "3 ccas (nantes) ECIFFO");
}

TEST_CASE("two phone numbers side by side stay in the order of the text", "[text]")
{
    auto const alphabet = script();
    CAPTURE(alphabet.language);
    auto const line = Writer(alphabet)
                          .text("CALL ")
                          .span(SpanKind::Phone, "02 40 00 00 00")
                          .text(" / ")
                          .span(SpanKind::Phone, "06 00 00 00 00");
    CHECK(line.seen() == "06 00 00 00 00 / 02 40 00 00 00 LLAC");
}

TEST_CASE("brackets open towards the text that follows them", "[text]")
{
    auto const alphabet = script();
    CAPTURE(alphabet.language);
    CHECK(Writer(alphabet).text("ABC (DEF) GHI").seen() == "IHG (FED) CBA");
}

TEST_CASE("a phone number in brackets does not turn them round", "[text]")
{
    auto const alphabet = script();
    CAPTURE(alphabet.language);
    auto const line = Writer(alphabet).text("ABC (").span(SpanKind::Phone, "02 40 00 00 00").text(")");
    CHECK(line.seen() == "(02 40 00 00 00) CBA");
}

TEST_CASE("a typed span within another keeps its own order", "[text]")
{
    auto line = Writer(capitals::arabic()).text("GO ").span(SpanKind::Address, "12 STREET 02 40").text(" NOW");
    CHECK(line.seen() == "WON 40 02 TEERTS 12 OG");
    CHECK(line.mark(SpanKind::Phone, "02 40").seen() == "WON 02 40 TEERTS 12 OG");
}
