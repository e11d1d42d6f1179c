// SPDX-License-Identifier: GPL-3.0-or-later
#include "intl/formatter.h"

#include "base/error.h"
#include "intl/language_name.h"
#include "support/catch.h"

using namespace parvis;
using namespace parvis::intl;
using namespace std::chrono_literals;

namespace {

constexpr Date monday{std::chrono::year{2026}, std::chrono::November, std::chrono::day{23}};

}

TEST_CASE("French dates, times and amounts are written as in France", "[intl]")
{
    Formatter const french("fr_FR.UTF-8");
    CHECK(french.full_date(monday) == "lundi 23 novembre 2026");
    CHECK(french.long_date(monday) == "23 novembre 2026");
    CHECK(french.short_date(monday) == "23 nov.");
    CHECK(french.weekday(std::chrono::Sunday) == "dimanche");
    CHECK(french.weekday(std::chrono::Monday) == "lundi");
    CHECK(french.time(9h + 5min) == "09:05");
    CHECK(french.time(23h + 59min) == "23:59");
    CHECK(french.amount(847) == "847\u00A0€");
    CHECK(french.amount(1234.5) == "1\u202F234,50\u00A0€");
    CHECK(french.number(1234.5) == "1\u202F234,5");
    CHECK(french.duration(1, DurationUnit::Month) == "1\u00A0mois");
    CHECK(french.duration(3, DurationUnit::Year) == "3 ans");
}

TEST_CASE("Arabic keeps western digits where its locale says so", "[intl]")
{
    Formatter const arabic("ar_FR.UTF-8@numbers=latn");
    CHECK(arabic.weekday(std::chrono::Monday) == "الاثنين");
    CHECK(arabic.time(9h + 30min) == "09:30");
    CHECK(arabic.long_date(monday).find("2026") != std::string::npos);
}

TEST_CASE("hours are counted to 24 in every language", "[intl]")
{
    for (auto const* const locale : {"en_FR.UTF-8", "so_FR.UTF-8", "ti_FR.UTF-8", "sq_FR.UTF-8", "ka_FR.UTF-8"})
        CHECK(Formatter(locale).time(14h + 30min) == "14:30");
}

TEST_CASE("dates are Gregorian in Persian and Pashto too", "[intl]")
{
    for (auto const* const locale : {"fa_FR.UTF-8@numbers=latn", "ps_FR.UTF-8@numbers=latn"})
        CHECK(Formatter(locale).long_date(monday).find("2026") != std::string::npos);
}

TEST_CASE("a duration is written in French where the language's word is not known", "[intl]")
{
    CHECK(Formatter("en_FR.UTF-8").duration(3, DurationUnit::Month) == "3 months");
    // ICU 76 has learnt the word in Tigrinya; ICU 72 would write "3 m".
    auto const tigrinya = Formatter("ti_FR.UTF-8").duration(3, DurationUnit::Month);
    CHECK((tigrinya == "3\u00A0mois" || tigrinya == "3/ኣዋርሕ"));
}

TEST_CASE("a language that ICU does not know is written as French is", "[intl]")
{
    for (auto const* const locale : {"xx_FR.UTF-8", "", "@", "....", "not a locale at all, and very long indeed"})
        CHECK(Formatter(locale).full_date(monday) == "lundi 23 novembre 2026");
}

TEST_CASE("the site's wall clock follows summer time", "[intl]")
{
    using namespace std::chrono;
    auto const utc = [](Date date, minutes time) { return sys_days(date) + time; };
    auto const local = [](Date date, minutes time) { return LocalMinute(local_days(date).time_since_epoch() + time); };
    CHECK(intl::local_time(utc(monday, 9h), "Europe/Paris") == local(monday, 10h));
    auto const july = 2026y / July / 1d;
    CHECK(intl::local_time(utc(july, 23h), "Europe/Paris") == local(2026y / July / 2d, 1h));
    CHECK_THROWS_AS(intl::local_time(utc(july, 0h), "Europe/Nantes"), Error);
}

TEST_CASE("a month is written with its year, or alone and short", "[intl]")
{
    CHECK(Formatter("fr_FR.UTF-8").month(monday) == "novembre 2026");
    CHECK(Formatter("fr_FR.UTF-8").short_month(monday) == "nov.");
    CHECK(Formatter("en_FR.UTF-8").month(monday) == "November 2026");
    CHECK(Formatter("en_FR.UTF-8").short_month(monday) == "Nov");
}

TEST_CASE("a language is named in another, and stands for itself where it has no name", "[intl]")
{
    CHECK(language_name("ar", "fr") == "arabe");
    CHECK(language_name("ti", "en") == "Tigrinya");
    CHECK(language_name("qzz", "fr") == "qzz");
}
