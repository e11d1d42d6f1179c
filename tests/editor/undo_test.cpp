// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/run_program.h"
#include "editor/author.h"
#include "support/catch.h"

// What was saved by a form is taken back by the button that its page then shows.
using namespace parvis;
using testing::Author;
using testing::is_saved;
using testing::shows;

namespace {

constexpr auto library = "/content/places/bibliotheque-exemple";
constexpr auto library_file = "places/bibliotheque-exemple.toml";

/// The page that a save, or an undo, leads to.
http::Response next_page(Author& author, http::Response const& response)
{
    return author.browser.get(std::string(response.field("Location")));
}

http::Response save_address(Author& author, std::string const& address)
{
    auto form = author.open(library);
    form.set("address", address);
    return author.press(form, "save");
}

std::string last_sentence(Author const& author)
{
    return authoring::run_program({"git", "-C", author.content().string(), "log", "-1", "--format=%s"},
                                  {"PATH=/usr/bin:/bin"})
        .output;
}

}

TEST_CASE("the button after a save undoes this save, and can be undone", "[editor]")
{
    Author author;
    auto const before = author.text(library_file);
    auto const saved = save_address(author, "1 rue des Livres");
    auto const after = author.text(library_file);
    REQUIRE(after != before);
    auto const undone = author.undo(saved);
    REQUIRE(is_saved(undone));
    CHECK(undone.field("Location").starts_with(library));
    CHECK(author.text(library_file) == before);
    REQUIRE(is_saved(author.undo(undone)));
    CHECK(author.text(library_file) == after);
}

TEST_CASE("a form that changes nothing offers no undo, which would undo another's save", "[editor]")
{
    Author author;
    REQUIRE(is_saved(save_address(author, "1 rue des Livres")));
    auto const again = save_address(author, "1 rue des Livres");
    REQUIRE(is_saved(again));
    auto const page = next_page(author, again);
    CHECK(shows(page, "Rien n’a changé"));
    CHECK_FALSE(shows(page, "/content/history/undo"));
}

TEST_CASE("to undo the making of a page or of a place leads to the list of the others", "[editor]")
{
    Author author;
    author.browser.get("/content/pages/new");
    auto const token = "&form_token=" + author.browser.hidden("form_token");
    auto const made =
        author.browser.post("/content/pages/new", "title=Essai&summary=Un.&theme=sante&template=" + token);
    REQUIRE(std::filesystem::exists(author.content() / "pages/sante/essai.toml"));
    auto undone = next_page(author, author.undo(made));
    CHECK(undone.field("Location").starts_with("/content/pages?saved="));
    CHECK_FALSE(std::filesystem::exists(author.content() / "pages/sante/essai.toml"));

    auto form = author.open("/content/places/nouveau?name=Nouveau");
    undone = next_page(author, author.undo(author.press(form, "save")));
    CHECK(undone.field("Location").starts_with("/content/places?saved="));
}

TEST_CASE("the history is in French, whatever language who saves reads", "[editor]")
{
    Author author;
    author.browser.cookies["parvis-language"] = "ar";
    REQUIRE(is_saved(save_address(author, "1 rue des Livres")));
    CHECK(last_sentence(author) == "« Bibliothèque du quartier (exemple) » : modifié\n");
    auto form = author.open("/content/emergency/site");
    form.set("emergency.0.source", "https://example.org/");
    REQUIRE(is_saved(author.press(form, "save")));
    CHECK(last_sentence(author) == "« Urgences » : modifié\n");
}
