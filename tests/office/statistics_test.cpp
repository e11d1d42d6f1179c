// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/statistics_pages.h"

#include "office/browser.h"
#include "office/periods.h"
#include "support/catch.h"

using namespace parvis;
using namespace std::chrono_literals;
using testing::Browser;
using usage::PeriodKind;
using usage::Table;

namespace {

using std::chrono::sys_days;

constexpr sys_days september{2026y / 9 / 1};

usage::Aggregate aggregate(Table table, PeriodKind kind, usage::Entries entries)
{
    return {.key = {usage::period_of(kind, september), table}, .set = {.entries = std::move(entries)}};
}

/// What one kiosk in Rezé counted on the first of September: 92 visits, three of them in Arabic.
usage::Bundle one_day(sys_days closed_until)
{
    std::string const place = "france-services-reze";
    return {.site = "nantes",
            .device = "kiosk",
            .closed_until = closed_until,
            .aggregates = {aggregate(Table::Volume, PeriodKind::Day,
                                     {{{place, "morning", "contacts"}, 120},
                                      {{place, "morning", "sessions"}, 92},
                                      {{place, "morning", "engaged"}, 22}}),
                           aggregate(Table::Language, PeriodKind::Day,
                                     {{{place, "fr", ""}, 41},
                                      {{place, "en", ""}, 20},
                                      {{place, "es", ""}, 12},
                                      {{place, "ru", ""}, 11},
                                      {{place, "so", ""}, 4},
                                      {{place, "ar", ""}, 3},
                                      {{place, "ti", ""}, 1}}),
                           aggregate(Table::Page, PeriodKind::Day, {{{place, "ame", "opened"}, 12}}),
                           aggregate(Table::LanguageTheme, PeriodKind::Month, {{{"", "ar", "sante"}, 2}})}};
}

/// Somebody signed in, on these figures.
class Reader : public Browser {
public:
    explicit Reader(usage::Bundle const& bundle)
    {
        stats::Store(folder.path() / "statistics.db").merge(bundle);
        set_up();
    }
};

bool shows(http::Response const& response, std::string_view text)
{
    return response.body.find(text) != std::string::npos;
}

sys_days const october{2026y / 10 / 1};

}

TEST_CASE("before anything was merged, the page says how figures arrive", "[office]")
{
    Browser browser;
    browser.set_up();
    auto const page = browser.get("/statistics/overview");
    CHECK(page.status == 200);
    CHECK(shows(page, "parvis usage merge"));
    CHECK(browser.get("/statistics/overview/csv").status == 404);
}

TEST_CASE("figures are for those who have signed in", "[office]")
{
    Reader reader(one_day(october));
    reader.cookies.clear();
    CHECK(reader.get("/statistics/overview").status == 303);
    CHECK(reader.get("/statistics/overview/csv").status == 303);
}

TEST_CASE("the total of visits is exact, the same on the page and in each file", "[office]")
{
    Reader reader(one_day(october));
    CHECK(shows(reader.get("/statistics/overview?period=2026-09"), "</span> 92</dd>"));
    CHECK(shows(reader.get("/statistics/overview/csv?period=2026-09"), "\"Visites\";\"\";\"Nombre\";92;\"connu\""));
    CHECK(shows(reader.get("/statistics/overview/ods?period=2026-09"), "office:value=\"92\""));
    auto const pdf = reader.get("/statistics/overview/pdf?period=2026-09");
    CHECK(pdf.field("Content-Type") == "application/pdf");
    CHECK(pdf.field("Content-Disposition") == "attachment; filename=\"parvis-overview-2026-09.pdf\"");
}

TEST_CASE("a small figure is masked wherever it shows, and looks like no figure at all", "[office]")
{
    Reader reader(one_day(october));
    CHECK(shows(reader.get("/statistics/languages?period=2026-09"), "masked heat-0\">&lt;5<"));
    auto const csv = reader.get("/statistics/languages/csv?period=2026-09");
    CHECK(shows(csv, "\"arabe\";\"\";\"Nombre\";<5;\"masqué\""));
    CHECK(shows(csv, "\"français\";\"\";\"Nombre\";40;\"connu\""));
    // Two visits opened Health in Arabic, none opened Housing: both are "<5".
    CHECK(shows(csv, "\"arabe\";\"\";\"Santé\";<5;\"masqué\""));
    CHECK(shows(csv, "\"arabe\";\"\";\"Logement\";<5;\"masqué\""));
}

TEST_CASE("where one could find a figure by subtraction, the table is withheld and says so", "[office]")
{
    auto bundle = one_day(october);
    bundle.aggregates.at(1).set.entries = {{{"france-services-reze", "fr", ""}, 91},
                                           {{"france-services-reze", "ar", ""}, 1}};
    Reader reader(bundle);
    auto const page = reader.get("/statistics/languages?period=2026-09");
    CHECK(shows(page, "Non détaillé"));
    CHECK_FALSE(shows(page, "<th scope=\"row\">arabe</th>"));
}

TEST_CASE("what is published is rounded to ten", "[office]")
{
    Reader reader(one_day(october));
    auto const csv = reader.get("/statistics/overview/csv?period=2026-09&readers=public");
    CHECK(shows(csv, "\"Visites avec lecture\";\"\";\"Nombre\";20;\"connu\""));
    CHECK(shows(csv, "arrondi à 10"));
    CHECK(shows(csv, "<10"));
    CHECK_FALSE(shows(csv, "<5"));
}

TEST_CASE("a period of which nothing was reported is empty, and not zero", "[office]")
{
    Reader reader(one_day(october));
    auto const csv = reader.get("/statistics/overview/csv?period=2026-07");
    CHECK(shows(csv, "\"Visites\";\"\";\"Nombre\";;\"sans donnée\""));
    CHECK(shows(reader.get("/statistics/overview?period=2026-07"), "Rien n’a été transmis"));
}

TEST_CASE("a period of which a kiosk has not told all is partial", "[office]")
{
    Reader reader(one_day(september + std::chrono::days(1)));
    CHECK(shows(reader.get("/statistics/overview/csv?period=2026-09"), "\"Visites\";\"\";\"Nombre\";92;\"partiel\""));
    CHECK(shows(reader.get("/statistics/overview?period=2026-09"), "class=\"partial\""));
}

TEST_CASE("there is nothing to compare with where the period before is not whole", "[office]")
{
    Reader reader(one_day(october));
    CHECK(shows(reader.get("/statistics/overview/csv?period=2026-09"),
                "\"Visites\";\"\";\"Période précédente\";;\"sans donnée\""));
}

TEST_CASE("pages that nobody opens are named, those in use are not", "[office]")
{
    Reader reader(one_day(october));
    auto const csv = reader.get("/statistics/content/csv?period=2026-09");
    auto const hardly = csv.body.substr(csv.body.find("\"Contenus peu ou jamais ouverts\""));
    CHECK(hardly.find("Se soigner sans papiers") == std::string::npos);
    CHECK(std::ranges::count(hardly, '\n') > 10);
}

TEST_CASE("only fixed periods can be asked for: another address shows the usual one", "[office]")
{
    Reader reader(one_day(october));
    for (auto const* const period : {"2026-09-01", "2026-09..2026-10", "x", "9999-01", ""}) {
        CAPTURE(period);
        CHECK(shows(reader.get(std::string("/statistics/overview?period=") + period), "Trimestre 3 de 2026"));
    }
    CHECK(reader.get("/statistics/secrets").status == 404);
    CHECK(reader.get("/statistics/overview/exe").status == 404);
    CHECK(reader.get("/statistics/secrets/csv").status == 404);
}

TEST_CASE("the periods to choose from begin where the figures do", "[office]")
{
    testing::TemporaryFolder const folder;
    stats::Store store(folder.path() / "statistics.db");
    CHECK_FALSE(office::usual_period(store));
    store.merge(one_day(october));
    auto const texts = [&](PeriodKind kind) {
        std::vector<std::string> list;
        for (auto const& period : office::known_periods(store, kind))
            list.push_back(text_of(period));
        return list;
    };
    CHECK(texts(PeriodKind::Year) == std::vector<std::string>{"2026"});
    CHECK(texts(PeriodKind::Month) == std::vector<std::string>{"2026-09"});
    CHECK(texts(PeriodKind::Week).back() == "2026-W36");
    REQUIRE(office::usual_period(store));
    CHECK(text_of(*office::usual_period(store)) == "2026-Q3");
}

TEST_CASE("made-up figures say so on the page and in the file", "[office]")
{
    auto bundle = one_day(october);
    bundle.synthetic = true;
    Reader reader(bundle);
    CHECK(shows(reader.get("/statistics/needs?period=2026-09"), "Données fictives"));
    CHECK(shows(reader.get("/statistics/needs/csv?period=2026-09"), "fictives, de démonstration"));
    CHECK(shows(reader.get("/statistics/needs/ods?period=2026-09"), "Données fictives"));
}
