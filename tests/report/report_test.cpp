// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include "report/csv.h"
#include "report/sample.h"
#include "support/catch.h"

using namespace parvis;
using namespace parvis::report;

TEST_CASE("a figure reads as its language writes it, and tells what it is", "[report]")
{
    intl::Formatter const french("fr_FR.UTF-8");
    CHECK(text_of(known(1234), french) == "1\u202F234");
    CHECK(text_of(known(12.4, Unit::Percent), french) == "12\u00A0%");
    CHECK(text_of(known(3.44, Unit::PerHour), french) == "3,4");
    CHECK(text_of(known(4.6, Unit::Change), french) == "+5\u00A0%");
    CHECK(text_of(known(-4.6, Unit::Change), french) == "−5\u00A0%");
    CHECK(text_of(known(0), french) == "0");
    CHECK(text_of(masked(5), french) == "<5");
    CHECK(text_of({}, french) == "–");
}

TEST_CASE("empty, partial and masked are three different states, and none is zero", "[report]")
{
    auto const labels = sample_report().labels;
    CHECK(state_of({}, labels) == "absent");
    CHECK(state_of(masked(5), labels) == "masqué");
    CHECK(state_of(partial(3), labels) == "partiel");
    CHECK(state_of(known(0), labels) == "connu");
    CHECK(plain_text_of({}, "fr").empty());
    CHECK(plain_text_of(known(0), "fr") == "0");
}

TEST_CASE("a bar's length is measured against the largest known figure", "[report]")
{
    auto const table = sample_report().tables.front();
    CHECK(largest(table) == 1235);
    CHECK(largest({}) == 0);
}

TEST_CASE("a CSV file has a line for each figure, with period and threshold", "[report]")
{
    auto const csv = to_csv(sample_report());
    CHECK(csv == "\xEF\xBB\xBF"
                 "\"Tableau\";\"Ligne\";\"Précision\";\"Colonne\";\"Valeur\";\"État\";\"Période\";\"Seuil\"\r\n"
                 "\"Langues\";\"arabe\";\"\";\"Visites\";1235;\"connu\";\"2026\";\"5\"\r\n"
                 "\"Langues\";\"arabe\";\"\";\"Par heure\";3,4;\"connu\";\"2026\";\"5\"\r\n"
                 "\"Langues\";\"tigrigna; \"\"ti\"\"\";\"une note\";\"Visites\";<5;\"masqué\";\"2026\";\"5\"\r\n"
                 "\"Langues\";\"tigrigna; \"\"ti\"\"\";\"une note\";\"Par heure\";;\"absent\";\"2026\";\"5\"\r\n"
                 "\"Langues\";\"'=1+1 <&>\";\"\";\"Visites\";40;\"partiel\";\"2026\";\"5\"\r\n"
                 "\"Langues\";\"'=1+1 <&>\";\"\";\"Par heure\";0,0;\"connu\";\"2026\";\"5\"\r\n");
}

TEST_CASE("outside French, CSV has a decimal point", "[report]")
{
    CHECK(plain_text_of(known(3.44, Unit::PerHour), "en") == "3.4");
}
