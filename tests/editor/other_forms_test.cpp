// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/author.h"
#include "support/catch.h"

// The forms of a bus, of a fact and of the emergency numbers.
using namespace parvis;
using testing::Author;
using testing::HtmlForm;
using testing::is_saved;
using testing::shows;

namespace {

constexpr auto bus = "/content/rounds/bus-france-services";
constexpr auto bus_file = "rounds/bus-france-services.toml";

bool has(std::string const& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

}

TEST_CASE("a stop's hour is corrected, and a stop on one day is added", "[editor]")
{
    Author author;
    auto form = author.open(bus);
    REQUIRE(form.value("stops.3.place") == "arret-breil");
    form.set("stops.3.open", "14:30");
    form = HtmlForm(author.press(form, "add:stops").body);
    form.set("stops.8.place", "arret-breil");
    form.set("stops.8.date", "22/12/2026");
    form.set("stops.8.open", "10:00");
    form.set("stops.8.close", "12:00");
    REQUIRE(is_saved(author.press(form, "save")));
    auto const text = author.text(bus_file);
    CHECK(has(text, "place = \"arret-breil\"\nwhen = \"Tu 14:30-17:00; PH off; 2026-12-22 10:00-12:00\"\n"));
    CHECK(has(text, "place = \"arret-bellevue\"\nwhen = \"Mo 14:00-17:00; Th 13:30-16:30; PH off\"\n"));
}

TEST_CASE("a stop without a place, or that ends before it begins, is not saved", "[editor]")
{
    Author author;
    auto const before = author.text(bus_file);
    auto form = author.open(bus);
    form.set("stops.3.close", "09:00");
    auto answer = author.press(form, "save");
    CHECK(answer.status == 422);
    CHECK(shows(answer, "Cette heure manque, ou vient avant la précédente"));
    form = author.open(bus);
    form.set("stops.3.close", "17:00");
    form.set("stops.3.place", "");
    answer = author.press(form, "save");
    CHECK(answer.status == 422);
    CHECK(shows(answer, "Ce champ est à remplir"));
    CHECK(author.text(bus_file) == before);
}

TEST_CASE("a row of a list is moved to any place, and nowhere else", "[editor]")
{
    Author author;
    auto const moved = [&](std::string const& button) {
        auto const form = HtmlForm(author.press(author.open("/content/pages/ame"), button).body);
        std::string order;
        for (int i = 0; form.has("steps." + std::to_string(i) + ".text"); ++i)
            order += form.value("steps." + std::to_string(i) + ".text").substr(0, 2);
        author.press(form, "discard");
        return order;
    };
    CHECK(moved("check") == "ReDoAlRe");
    CHECK(moved("move:steps.0:2") == "DoAlReRe");
    CHECK(moved("move:steps.2:0") == "AlReDoRe");
    CHECK(moved("move:steps.1:99") == "ReAlReDo");
    CHECK(moved("down:steps.1") == "ReAlDoRe");
    for (auto const* const nonsense : {"move:steps.0", "move:steps.9:0", "move:steps.0:-1", "move:steps.0:x",
                                       "move:steps", "down:steps.3", "up:steps.0", "turn:steps.0:2", "up:steps."}) {
        CAPTURE(nonsense);
        CHECK(moved(nonsense) == "ReDoAlRe");
    }
}

TEST_CASE("a fact's value is typed as people write it", "[editor]")
{
    Author author;
    auto form = author.open("/content/facts/tel-115");
    form.set("value", "02 40 00 00 00");
    form.set("checked", "2026-11-23");
    REQUIRE(is_saved(author.press(form, "save")));
    CHECK(has(author.text("facts.toml"), "[tel-115]\ntype = \"phone\"\nvalue = \"+33240000000\"\n"));

    form = author.open("/content/facts/plafond");
    form.set("type", "amount");
    form.set("value", "1 234,50");
    REQUIRE(is_saved(author.press(form, "save")));
    CHECK(has(author.text("facts.toml"), "[plafond]\ntype = \"amount\"\nvalue = 1234.5\n"));

    auto const before = author.text("facts.toml");
    form = author.open("/content/facts/plafond");
    form.set("value", "beaucoup");
    auto const answer = author.press(form, "save");
    CHECK(answer.status == 422);
    CHECK(shows(answer, "Cette valeur ne va pas avec la sorte choisie"));
    CHECK(author.text("facts.toml") == before);
}

TEST_CASE("an emergency number is corrected, and a new one added", "[editor]")
{
    Author author;
    auto const address = "/content/emergency/site";
    auto form = author.open(address);
    REQUIRE(form.value("emergency.2.title") == "Pompiers");
    form.set("emergency.2.phone", "112");
    form = HtmlForm(author.press(form, "add:emergency").body);
    auto const item = [&](char const* part) {
        int last = 0;
        while (form.has("emergency." + std::to_string(last + 1) + ".phone"))
            ++last;
        return "emergency." + std::to_string(last) + part;
    };
    form.set(item(".title"), "Centre antipoison");
    form.set(item(".text"), "Vous avez avalé un produit dangereux.");
    form.set(item(".phone"), "02 40 00 00 00");
    REQUIRE(is_saved(author.press(form, "save")));
    auto const text = author.text("site.toml");
    CHECK(has(text, "title = \"Pompiers\"\ntext = \"Il y a le feu, ou un accident.\"\nphone = \"112\"\n"));
    CHECK(has(text, "id = \"centre-antipoison\"\n"));
    CHECK(has(text, "phone = \"+33240000000\"\n"));

    form = author.open(address);
    form.set("emergency.0.phone", "au secours");
    auto const answer = author.press(form, "save");
    CHECK(answer.status == 422);
    CHECK(shows(answer, "Ce n’est pas un numéro de téléphone"));
    CHECK(author.text("site.toml") == text);
}
