// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/author.h"
#include "support/catch.h"

using namespace parvis;
using testing::Author;
using testing::is_saved;
using testing::shows;

namespace {

constexpr auto library = "/content/places/bibliotheque-exemple";
constexpr auto library_file = "places/bibliotheque-exemple.toml";

}

TEST_CASE("a volunteer corrects an hour", "[editor]")
{
    Author author;
    auto form = author.open(library);
    CHECK(form.value("hours.1.0.from") == "14:00");
    form.set("hours.1.0.from", "13:30");
    CHECK(is_saved(author.press(form, "save")));
    CHECK(author.text(library_file).find(R"(hours = "Tu 13:30-18:00; We-Fr 14:00-18:00; Sa 10:00-17:00; PH off")") !=
          std::string::npos);
    CHECK(author.open(library).value("hours.1.0.from") == "13:30");
}

TEST_CASE("a form that is saved as it was opened changes no file", "[editor]")
{
    Author author;
    auto const folder = content::read_folder(author.content()).folder;
    for (auto const& place : folder.places) {
        auto const before = read_file(place.file);
        CAPTURE(place.id.value());
        CHECK(is_saved(author.press(author.open("/content/places/" + place.id.value()), "save")));
        CHECK(read_file(place.file) == before);
    }
}

TEST_CASE("what cannot be an hour is said beside the day, and nothing is saved", "[editor]")
{
    Author author;
    auto const before = author.text(library_file);
    auto form = author.open(library);
    form.set("hours.1.0.from", "25:00");
    auto const answer = author.press(form, "save");
    CHECK(answer.status == 422);
    CHECK(shows(answer, "mardi\u00A0: une heure manque"));
    CHECK(author.text(library_file) == before);
    CHECK(testing::HtmlForm(answer.body).value("hours.1.0.from") == "25:00");
}

TEST_CASE("a draft survives the browser, and can be discarded", "[editor]")
{
    Author author;
    auto form = author.open(library);
    form.set("address", "2 rue du Brouillon");
    CHECK(author.press(form, "check").status == 200);
    author.browser.cookies.clear();
    author.browser.post("/sign-in", std::string("name=chef&to=%2F&password=") + testing::Browser::password);
    form = author.open(library);
    CHECK(form.value("address") == "2 rue du Brouillon");
    CHECK(author.press(form, "discard").status == 303);
    CHECK(author.open(library).value("address") == "Adresse d'exemple");
}

TEST_CASE("closures are added, moved and removed without script", "[editor]")
{
    Author author;
    auto form = author.open(library);
    form = testing::HtmlForm(author.press(form, "add:closures").body);
    REQUIRE(form.has("closures.0.from"));
    form.set("closures.0.from", "2026-12-24");
    form.set("closures.0.to", "2027-01-02");
    form = testing::HtmlForm(author.press(form, "add:closures").body);
    form.set("closures.1.from", "2026-11-30");
    form = testing::HtmlForm(author.press(form, "up:closures.1").body);
    CHECK(form.value("closures.0.from") == "2026-11-30");
    CHECK(form.value("closures.1.to") == "2027-01-02");
    form = testing::HtmlForm(author.press(form, "remove:closures.0").body);
    CHECK_FALSE(form.has("closures.1.from"));
    CHECK(is_saved(author.press(form, "save")));
    CHECK(author.text(library_file).ends_with("[[closures]]\nfrom = 2026-12-24\nto = 2027-01-02\n"));
}
