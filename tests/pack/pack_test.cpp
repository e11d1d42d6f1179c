// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/pack.h"

#include "content/date.h"
#include "content/folder.h"
#include "pack/writer.h"
#include "support/catch.h"
#include "support/small_site.h"

using namespace parvis;
using namespace parvis::pack;
using content::words_of;
using testing::TemporaryFolder;

namespace {

/// The small site, built and opened.
struct Built {
    TemporaryFolder site;
    TemporaryFolder output;
    std::shared_ptr<Pack const> pack;

    Built()
    {
        testing::write_small_site(site);
        auto const read = content::read_folder(site.path());
        REQUIRE_FALSE(has_errors(read.findings));
        auto const file = output.path() / "ville.pack";
        write_pack({read.folder, translator_of(read.folder), {{"ar", "catalogue"}}, 42}, file);
        pack = Pack::open(file);
    }
};

Date day(std::string_view text)
{
    return *content::parse_date(text);
}

}

TEST_CASE("a pack knows its site and its languages", "[pack]")
{
    Built const built;
    auto const& site = built.pack->site();
    CHECK(site.id == "ville");
    CHECK(site.welcome == "Maison de quartier");
    CHECK(site.time_zone == "Europe/Paris");
    CHECK(site.version == 42);
    CHECK(site.content_date == day("2025-04-01"));
    REQUIRE(built.pack->languages().size() == 3);
    CHECK(built.pack->languages()[1].code == "en");
    auto const* const arabic = built.pack->language("ar");
    REQUIRE(arabic);
    CHECK(arabic->direction == intl::Direction::RightToLeft);
    CHECK(arabic->draft == Draft::Partial);
    CHECK(arabic->script == "Arab");
    CHECK_FALSE(built.pack->language("de"));
    CHECK(built.pack->messages("ar") == "catalogue");
    CHECK(built.pack->messages("en").empty());
    CHECK(built.pack->messages("de").empty());
    REQUIRE(built.pack->public_holidays().size() == 1);
    CHECK(built.pack->public_holidays()[0].date == day("2026-12-25"));
}

TEST_CASE("a page has all its sections, in order", "[pack]")
{
    Built const built;
    auto const page = built.pack->page(PageId("ame"), "fr");
    REQUIRE(page);
    CHECK(page->theme == ThemeId("sante"));
    CHECK(page->icon == "health-card");
    CHECK(words_of(page->title.text) == "Se soigner");
    CHECK(page->title.origin == Origin::Human);
    REQUIRE(page->for_whom.size() == 2);
    CHECK(page->for_whom[1].text[1].kind == content::InlineKind::Fact);
    REQUIRE(page->steps.size() == 2);
    CHECK(page->steps[0].places == std::vector{PlaceId("maison")});
    CHECK(page->steps[1].places.empty());
    CHECK(page->documents.size() == 1);
    CHECK(words_of(page->cost->text) == "C'est gratuit.");
    CHECK(page->delay->text[1].target == "delai");
    CHECK(page->wont->text[1].strong);
    CHECK(page->learn_more.size() == 2);
    CHECK(page->care.owner == "Équipe");
    CHECK(page->care.checked == day("2025-03-04"));
    CHECK(page->care.expires == day("2027-03-04"));
    REQUIRE(page->care.sources.size() == 1);
    CHECK(page->care.sources[0].title == "service-public.fr");
    CHECK_FALSE(built.pack->page(PageId("loyer"), "fr")->cost);
    CHECK_FALSE(built.pack->page(PageId("nowhere"), "fr"));
}

TEST_CASE("each block says who translated it, and whether it is still current", "[pack]")
{
    Built const built;
    auto const page = built.pack->page(PageId("ame"), "en");
    REQUIRE(page);
    CHECK(words_of(page->title.text) == "Get care");
    CHECK(words_of(page->title.french) == "Se soigner");
    CHECK(page->title.origin == Origin::Checked);
    CHECK(page->title.currency == Currency::Current);
    CHECK(page->for_whom[0].currency == Currency::Outdated);
    CHECK(page->for_whom[0].origin == Origin::Machine);
    CHECK(page->summary.missing());
    CHECK(page->summary.origin == Origin::None);
    CHECK(words_of(page->summary.french) == "L'aide, voir le loyer.");
    CHECK(built.pack->page(PageId("ame"), "de")->title.missing());
    // A fact alone is the same in every language.
    CHECK_FALSE(page->learn_more[0].missing());
    CHECK(page->learn_more[1].missing());
    CHECK(words_of(built.pack->themes("ar")[0].title.text) == "الصحة");
}

TEST_CASE("themes list their pages and places", "[pack]")
{
    Built const built;
    auto const themes = built.pack->themes("fr");
    REQUIRE(themes.size() == 2);
    CHECK(themes[0].id == ThemeId("sante"));
    CHECK(themes[0].colour == 0x1F6F8B);
    auto const pages = built.pack->pages_of(ThemeId("logement"), "fr");
    REQUIRE(pages.size() == 1);
    CHECK(pages[0].id == PageId("loyer"));
    CHECK(words_of(pages[0].summary.text) == "Une aide pour le loyer.");
    REQUIRE(built.pack->places_of(ThemeId("sante"), "fr").size() == 1);
    CHECK(built.pack->places("fr").size() == 2);
    CHECK(built.pack->places_of(ThemeId("nowhere"), "fr").empty());
}

TEST_CASE("a place has its hours, languages, closures and source", "[pack]")
{
    Built const built;
    auto const place = built.pack->place(PlaceId("maison"), "fr");
    REQUIRE(place);
    CHECK(place->name == "Maison de quartier");
    CHECK(place->kind == "counter");
    CHECK(place->address == "1 rue de l'Exemple, 44000 Nantes");
    CHECK(place->phone == "+33240000000");
    REQUIRE(place->hours);
    CHECK(place->hours->rules.size() == 2);
    CHECK(place->languages == std::vector<std::string>{"fr", "ln"});
    CHECK(place->themes == std::vector{ThemeId("sante"), ThemeId("logement")});
    CHECK(words_of(place->note->text) == "Sans rendez-vous.");
    CHECK(place->call_first);
    CHECK_FALSE(place->example);
    CHECK(place->source->date == day("2022-12-01"));
    REQUIRE(place->closures.size() == 1);
    CHECK(place->closures[0].dates.to == day("2027-01-02"));
    CHECK(words_of(place->closures[0].reason->text) == "Fermé pour les fêtes");
    auto const stop = built.pack->place(PlaceId("arret"), "fr");
    CHECK(stop->example);
    CHECK_FALSE(stop->hours);
    CHECK_FALSE(stop->source);
}

TEST_CASE("a round names its stops and their hours", "[pack]")
{
    Built const built;
    auto const rounds = built.pack->rounds("fr");
    REQUIRE(rounds.size() == 1);
    CHECK(words_of(rounds[0].name.text) == "Bus des droits");
    REQUIRE(rounds[0].stops.size() == 1);
    CHECK(rounds[0].stops[0].place_name == "Place de l'Exemple");
    CHECK(rounds[0].stops[0].when.rules[0].weekdays[1]);
}

TEST_CASE("emergency numbers come in the authors' order", "[pack]")
{
    Built const built;
    auto const numbers = built.pack->emergency_numbers("fr");
    REQUIRE(numbers.size() == 1);
    CHECK(numbers[0].phone == "15");
    CHECK(numbers[0].checked == day("2024-07-22"));
    CHECK(numbers[0].text.text[1].strong);
}

TEST_CASE("facts keep their type and value", "[pack]")
{
    Built const built;
    auto const value = [&](char const* id) { return built.pack->fact(FactId(id))->value; };
    CHECK(value("plafond") == FactValue(Amount{847.5}));
    CHECK(value("delai") == FactValue(Duration{2, intl::DurationUnit::Month}));
    CHECK(value("accueil-tel") == FactValue(Phone{"+33240000000"}));
    CHECK(value("accueil-site") == FactValue(Url{"https://example.org/accueil"}));
    CHECK(value("debut") == FactValue(day("2026-04-01")));
    CHECK(value("guichets") == FactValue(Number{3}));
    CHECK(built.pack->fact(FactId("plafond"))->checked == day("2025-04-01"));
    CHECK_FALSE(built.pack->fact(FactId("nothing")));
}
