// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/author.h"
#include "support/catch.h"

#include <map>

using namespace parvis;
using testing::Author;
using testing::is_saved;
using testing::shows;

namespace {

constexpr auto buses = "/content/pages/transports-solidaires";
constexpr auto buses_file = "pages/argent/transports-solidaires.toml";

using Files = std::map<std::string, std::string>;

/// Every file of the authors' folder by its path, but for the history.
Files files_of(Author const& author)
{
    Files files;
    for (auto const& entry : std::filesystem::recursive_directory_iterator(author.content())) {
        auto const path = entry.path().lexically_relative(author.content()).string();
        if (entry.is_regular_file() && !path.starts_with(".git")) files[path] = read_file(entry.path());
    }
    return files;
}

/// Answers yes to the question before something is removed.
http::Response remove(Author& author, std::string const& address)
{
    author.browser.get(address + "/remove");
    return author.browser.post(address + "/remove", "form_token=" + author.browser.hidden("form_token"));
}

/// The entries of a PO file, by their text, but for those of one page.
std::string without_page(std::string const& po, std::string const& page)
{
    std::string kept;
    for (std::size_t begin = 0; begin < po.size();) {
        auto const end = std::min(po.find("\n\n", begin), po.size());
        auto const entry = po.substr(begin, end - begin);
        if (entry.find("msgctxt \"" + page + "|") == std::string::npos) kept += (kept.empty() ? "" : "\n\n") + entry;
        begin = std::min(end + 2, po.size());
    }
    return kept.ends_with('\n') ? kept : kept + "\n";
}

}

TEST_CASE("a page goes with its translations and recordings, and nothing else does", "[editor]")
{
    Author author;
    std::string const clip = "clips/ar/transports-solidaires.title.00000000.ogg";
    std::string const other_clip = "clips/ar/rsa.title.00000000.ogg";
    for (auto const& file : {clip, other_clip}) {
        create_directories((author.content() / file).parent_path());
        write_file(author.content() / file, "OggS");
    }
    auto const before = files_of(author);
    auto const answer = remove(author, buses);
    REQUIRE(is_saved(answer));
    CHECK(answer.field("Location").starts_with("/content/pages?saved="));

    auto expected = before;
    expected.erase(buses_file);
    expected.erase(clip);
    for (auto& [path, text] : expected)
        if (path.starts_with("translations/")) text = without_page(text, "transports-solidaires");
    CHECK(files_of(author) == expected);
    CHECK(expected.at("translations/ar.po") != before.at("translations/ar.po"));
    CHECK_FALSE(shows(author.browser.get("/content/pages"), buses));
    CHECK(author.browser.get(buses).status == 404);

    REQUIRE(is_saved(author.undo(answer)));
    CHECK(files_of(author) == before);
}

TEST_CASE("what others mention is not removed, and they are named with links", "[editor]")
{
    Author author;
    auto const before = files_of(author);
    struct Case {
        std::string address;
        std::string link;
        std::string name;
    };
    for (auto const& [address, link, name] :
         {Case{"/content/pages/ame", "/content/pages/soins-sans-couverture",
               "Fiche\u00A0: Voir un médecin sans assurance"},
          Case{"/content/places/pass-exemple", "/content/pages/ame", "Fiche\u00A0: Se soigner sans papiers"},
          Case{"/content/places/arret-breil", "/content/rounds/bus-france-services",
               "Tournée\u00A0: Bus France services"},
          Case{"/content/facts/ame-presence", "/content/pages/ame", "Fiche\u00A0: Se soigner sans papiers"}}) {
        CAPTURE(address);
        auto const question = author.browser.get(address + "/remove");
        CHECK(shows(question, "<a href=\"" + link + "\">" + name + "</a>"));
        CHECK_FALSE(shows(question, "Oui, retirer"));
        CHECK(remove(author, address).status == 409);
    }
    CHECK(files_of(author) == before);
}

TEST_CASE("a fact goes, and the others keep their comments", "[editor]")
{
    Author author;
    auto form = author.open("/content/facts/essai");
    auto const before = author.text("facts.toml");
    form.set("type", "phone");
    form.set("value", "02 40 00 00 00");
    REQUIRE(is_saved(author.press(form, "save")));
    auto const with_fact = author.text("facts.toml");
    REQUIRE(with_fact != before);
    auto const answer = remove(author, "/content/facts/essai");
    REQUIRE(is_saved(answer));
    CHECK(author.text("facts.toml") == before);
    REQUIRE(is_saved(author.undo(answer)));
    CHECK(author.text("facts.toml") == with_fact);
}

TEST_CASE("what is not there cannot be removed, nor what always is", "[editor]")
{
    Author author;
    for (auto const* const address : {"/content/pages/absent", "/content/places/absent", "/content/facts/absent",
                                      "/content/emergency/site", "/content/pages/%2e%2e"}) {
        CAPTURE(address);
        CHECK(author.browser.get(std::string(address) + "/remove").status == 404);
        CHECK(remove(author, address).status == 404);
    }
    CHECK_FALSE(shows(author.browser.get("/content/places/nouveau"), "/remove"));
    CHECK_FALSE(shows(author.browser.get("/content/emergency/site"), "/remove"));
}

TEST_CASE("an emergency number and a stop are removed in their list, and come back by undo", "[editor]")
{
    Author author;
    auto const before = files_of(author);
    for (auto const& [address, button] : {std::pair("/content/emergency/site", "remove:emergency.2"),
                                          std::pair("/content/rounds/bus-france-services", "remove:stops.1")}) {
        CAPTURE(address);
        auto const form = testing::HtmlForm(author.press(author.open(address), button).body);
        auto const saved = author.press(form, "save");
        REQUIRE(is_saved(saved));
        CHECK(files_of(author) != before);
        REQUIRE(is_saved(author.undo(saved)));
        CHECK(files_of(author) == before);
    }
}

TEST_CASE("who was writing in what another removes is told, and can bring it back", "[editor]")
{
    Author author;
    std::string const place = "/content/places/france-services-vallet";
    auto form = author.open(place);
    auto const name = form.value("name");
    REQUIRE(is_saved(remove(author, place)));
    form.set("address", "1 rue des Livres");
    auto const told = author.press(form, "save");
    CHECK(told.status == 409);
    CHECK(shows(told, "Une autre personne l’a retiré"));
    form = testing::HtmlForm(told.body);
    CHECK(form.value("name") == name);
    REQUIRE(is_saved(author.press(form, "save")));
    CHECK(author.text("places/france-services-vallet.toml").find("1 rue des Livres") != std::string::npos);
}
