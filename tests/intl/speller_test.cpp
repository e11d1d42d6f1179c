// SPDX-License-Identifier: GPL-3.0-or-later
#include "intl/speller.h"

#include "support/catch.h"

using namespace parvis;
using namespace parvis::intl;
using namespace std::chrono_literals;

namespace {

Date const first_of_may = std::chrono::year(2026) / 5 / 1;
Date const november = std::chrono::year(2026) / 11 / 23;

}

TEST_CASE("a phone number is said digit by digit, in the groups in which it is written", "[intl]")
{
    CHECK(Speller("fr_FR.UTF-8").digits("02 40") == "zéro deux, quatre zéro");
    CHECK(Speller("ar_FR.UTF-8@numbers=latn").digits("115") == "واحد واحد خمسة");
    CHECK(Speller("fa_FR.UTF-8@numbers=latn").digits("15") == "یک پنج");
    CHECK(Speller("ka_FR.UTF-8").digits("+33 2") == "სამი სამი, ორი");
}

TEST_CASE("a language without rules for numbers keeps its digits", "[intl]")
{
    CHECK(Speller("ti_FR.UTF-8").digits("02 40") == "0 2, 4 0");
    CHECK(Speller("so_FR.UTF-8").number(847) == "847");
}

TEST_CASE("amounts are said in euros, and their cents after a pause", "[intl]")
{
    CHECK(Speller("fr_FR.UTF-8").amount(847) == "huit cent quarante-sept euros");
    CHECK(Speller("fr_FR.UTF-8").amount(25.5) == "vingt-cinq euros, cinquante");
    CHECK(Speller("ro_FR.UTF-8").amount(20) == "douăzeci de euro");
    CHECK(Speller("ar_FR.UTF-8@numbers=latn").amount(3) == "ثلاثة يورو");
}

TEST_CASE("a time is said in hours and minutes, each in its gender", "[intl]")
{
    CHECK(Speller("fr_FR.UTF-8").time(9h + 30min) == "neuf heures trente minutes");
    CHECK(Speller("fr_FR.UTF-8").time(21h) == "vingt-et-une heures");
    CHECK(Speller("es_FR.UTF-8").time(1h) == "una hora");
    CHECK(Speller("uk_FR.UTF-8").time(2h) == "дві години");
    // One and two are words of their own.
    CHECK(Speller("ar_FR.UTF-8@numbers=latn").time(1h) == "ساعة");
}

TEST_CASE("dates are said with their day and year in words", "[intl]")
{
    CHECK(Speller("fr_FR.UTF-8").date(november) == "vingt-trois novembre deux mille vingt-six");
    CHECK(Speller("fr_FR.UTF-8").date(first_of_may) == "premier mai deux mille vingt-six");
    CHECK(Speller("en_FR.UTF-8").date(november) == "November twenty-three, twenty twenty-six");
    CHECK(Speller("ka_FR.UTF-8").date(november).find_first_of("0123456789") == std::string::npos);
    CHECK(Speller("fa_FR.UTF-8@numbers=latn").date(november).find("بیست و سه") != std::string::npos);
}

TEST_CASE("durations are said with their units", "[intl]")
{
    CHECK(Speller("fr_FR.UTF-8").duration(3, DurationUnit::Month) == "trois mois");
    CHECK(Speller("fr_FR.UTF-8").duration(1, DurationUnit::Week) == "une semaine");
    CHECK(Speller("ru_FR.UTF-8").duration(2, DurationUnit::Week) == "две недели");
}

TEST_CASE("no spelled word breaks where a line could", "[intl]")
{
    CHECK(Speller("ka_FR.UTF-8").number(847).find("\u00AD") == std::string::npos);
}
