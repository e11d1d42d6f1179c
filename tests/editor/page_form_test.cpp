// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/author.h"
#include "editor/new_page.h"
#include "support/catch.h"

using namespace parvis;
using testing::Author;
using testing::HtmlForm;
using testing::is_saved;
using testing::shows;

namespace {

bool has_finding_of(content::ReadFolder const& read, std::string_view check)
{
    return std::ranges::any_of(read.findings, [&](auto const& finding) { return finding.check == check; });
}

}

TEST_CASE("every form that is saved as it was opened changes no file", "[editor]")
{
    Author author;
    auto const folder = content::read_folder(author.content()).folder;
    std::vector<std::pair<std::string, std::filesystem::path>> forms{
        {"/content/emergency/site", author.content() / "site.toml"}};
    for (auto const& page : folder.pages)
        forms.emplace_back("/content/pages/" + page.id.value(), page.file);
    for (auto const& round : folder.rounds)
        forms.emplace_back("/content/rounds/" + round.id.value(), round.file);
    for (auto const* const fact : {"tel-115", "ame-presence", "rsa-age", "ame-url"})
        forms.emplace_back(std::string("/content/facts/") + fact, author.content() / "facts.toml");
    for (auto const& [address, file] : forms) {
        auto const before = read_file(file);
        CAPTURE(address);
        auto const answer = author.press(author.open(address), "save");
        CHECK(is_saved(answer));
        CHECK(read_file(file) == before);
    }
}

TEST_CASE("a volunteer creates a page as a copy of another, but not what was verified of that one", "[editor]")
{
    Author author;
    author.browser.get("/content/pages/new");
    auto const token = "&form_token=" + author.browser.hidden("form_token");
    std::string const form = "title=L%27aide+%C3%A9t%C3%A9&summary=Une+aide.&theme=sante&template=ame";
    auto const answer = author.browser.post("/content/pages/new", form + token);
    REQUIRE(is_saved(answer));
    CHECK(answer.field("Location").starts_with("/content/pages/l-aide-ete?saved="));
    auto const text = author.text("pages/sante/l-aide-ete.toml");
    CHECK(text.find("title = \"L'aide été\"") != std::string::npos);
    CHECK(text.find("Vous gagnez peu d'argent.") != std::string::npos);
    CHECK(text.find("checked") == std::string::npos);
    auto const second = author.browser.post("/content/pages/new", form + token);
    CHECK(second.field("Location").starts_with("/content/pages/l-aide-ete-2?saved="));
    author.browser.get("/content/pages/new");
    CHECK(author.browser.post("/content/pages/new", "title=&summary=x&theme=sante" + token).status == 422);
    CHECK(author.browser.post("/content/pages/new", "title=a&summary=x&theme=..%2F..&template=" + token).status == 422);
    CHECK(author.browser.post("/content/pages/new", "title=a&summary=%3Cb%3Ex&theme=sante&template=" + token).status ==
          422);
}

TEST_CASE("a page moves to another theme, and gets another drawing", "[editor]")
{
    Author author;
    auto const old_file = author.content() / "pages/argent/rsa.toml";
    auto const before = "# Une remarque.\n" + read_file(old_file);
    write_file(old_file, before);
    auto form = author.open("/content/pages/rsa");
    CHECK(form.value("theme") == "argent");
    CHECK(form.value("icon") == "coins");
    form.set("theme", "droits");
    form.set("icon", "scales");
    auto const saved = author.press(form, "save");
    REQUIRE(is_saved(saved));
    CHECK(saved.field("Location").starts_with("/content/pages/rsa?"));
    CHECK_FALSE(exists(old_file));
    auto expected = before;
    expected.replace(expected.find("coins"), 5, "scales");
    CHECK(author.text("pages/droits/rsa.toml") == expected);
    CHECK_FALSE(has_finding_of(content::read_folder(author.content()), "gone"));
    REQUIRE(is_saved(author.undo(saved)));
    CHECK(read_file(old_file) == before);
    CHECK_FALSE(exists(author.content() / "pages/droits/rsa.toml"));
}

TEST_CASE("a page stays where it is for a theme or a drawing that there is not", "[editor]")
{
    Author author;
    for (auto const* const name : {"", "../..", "absent"}) {
        CAPTURE(name);
        auto form = author.open("/content/pages/rsa");
        form.set("theme", name);
        form.set("icon", name);
        CHECK(author.press(form, "save").field("Location") == "/content/pages/rsa?saved=nothing");
    }
}

TEST_CASE("a fact is picked rather than typed, and is shown with its value", "[editor]")
{
    Author author;
    auto form = author.open("/content/pages/ame");
    CHECK(form.value("for_whom.1") == "Vous êtes en France depuis plus de {ame-presence : 3\u00A0mois}.");
    form.set("_pick", "{fact:tel-115}");
    form.set("_into", "cost");
    form = HtmlForm(author.press(form, "insert").body);
    CHECK(form.value("cost").ends_with("à l'avance. {tel-115 : 115}"));
    form.set("_into", "care.owner");
    CHECK(HtmlForm(author.press(form, "insert").body).value("care.owner") == "Parvis, démonstration");
}

TEST_CASE("a title becomes an id", "[editor]")
{
    CHECK(editor::id_of("Se soigner : l'Aide médicale (AME) !") == "se-soigner-l-aide-medicale-ame");
    CHECK(editor::id_of("../../etc/passwd") == "etc-passwd");
    CHECK(editor::id_of("الصحة").empty());
    CHECK(editor::id_of(std::string(500, 'a')).size() == 60);
}

TEST_CASE("the checks speak beside the field, in plain words", "[editor]")
{
    Author author;
    auto form = author.open("/content/pages/rsa");
    form.set("summary", "Appelez le 02 40 00 00 00.");
    form.set("care.owner", "");
    auto const answer = author.press(form, "save");
    CHECK(answer.status == 422);
    CHECK(shows(answer, "Un téléphone, une somme ou une adresse est écrit dans la phrase") == false);
    CHECK(shows(answer, "Ce champ est à remplir"));
    form.set("care.owner", "Le conseil");
    CHECK(shows(author.press(form, "check"), "Un téléphone, une somme ou une adresse est écrit dans la phrase"));
    CHECK(author.press(form, "save").status == 422);
}

TEST_CASE("a changed sentence asks whether its meaning has changed, and the answer reaches each language", "[editor]")
{
    for (auto const* const said : {"meaning", "wording"}) {
        CAPTURE(said);
        Author author;
        auto form = author.open("/content/pages/ame");
        form.set("cost", "La demande ne coûte rien.");
        auto const question = author.press(form, "save");
        REQUIRE(shows(question, "Le sens a-t-il changé"));
        form = HtmlForm(question.body);
        auto const body = question.body;
        auto const at = body.find("_edit.");
        form.set(testing::unescaped(body.substr(at, body.find('"', at) - at)), said);
        REQUIRE(is_saved(author.press(form, "save")));
        auto const read = content::read_folder(author.content());
        CHECK_FALSE(has_finding_of(read, "gone"));
        auto const* const arabic = read.folder.translations.at("ar").find("ame|cost", "La demande ne coûte rien.");
        REQUIRE(arabic);
        CHECK((arabic->currency == content::Currency::Outdated) == (std::string(said) == "meaning"));
    }
}

TEST_CASE("two people's changes are both kept, and where they meet one is asked", "[editor]")
{
    Author author;
    auto mine = author.open("/content/pages/rsa");
    auto theirs = author.open("/content/pages/rsa");
    theirs.set("keywords", "rsa, argent");
    theirs.set("care.owner", "Léa");
    REQUIRE(is_saved(author.press(theirs, "save")));
    mine.set("keywords", "rsa, aide");
    mine.set("care.review_by", "2030-01-01");
    auto const conflict = author.press(mine, "save");
    CHECK(conflict.status == 409);
    CHECK(shows(conflict, "rsa, argent"));
    CHECK(shows(conflict, "rsa, aide"));
    CHECK_FALSE(shows(conflict, "Léa"));

    auto choice = HtmlForm(conflict.body);
    CHECK(author.press(choice, "save").status == 409);
    choice.set("_take.keywords", "theirs");
    REQUIRE(is_saved(author.press(choice, "save")));
    auto const text = author.text("pages/argent/rsa.toml");
    CHECK(text.find(R"(keywords = ["rsa", "argent"])") != std::string::npos);
    CHECK(text.find("owner = \"Léa\"") != std::string::npos);
    CHECK(text.find("review_by = 2030-01-01") != std::string::npos);
}

TEST_CASE("what is hostile is refused or becomes plain text", "[editor]")
{
    Author author;
    auto form = author.open("/content/pages/rsa");
    form.set("title", "<script>alert(1)</script>\"'&");
    form.set("for_whom.0", std::string(100'000, 'x'));
    form.set("care.sources.0.url", "javascript:alert(1)");
    form.set("hours.0.0.from", "09:00");
    form.set("steps.999999999.text", "loin");
    auto const answer = author.press(form, "save");
    CHECK(answer.status == 422);
    CHECK(answer.body.find("<script>alert") == std::string::npos);
    CHECK(answer.body.find("&lt;script&gt;alert") != std::string::npos);
    CHECK(author.browser.get("/content/pages/rsa").body.find("<script>alert") == std::string::npos);

    for (auto const* const path : {"/content/pages/..", "/content/pages/%2e%2e", "/content/places/..%2f..%2fsite",
                                   "/content/facts/A", "/content/pages/absent", "/content/emergency/x"}) {
        CAPTURE(path);
        CHECK(author.browser.get(path).status == 404);
    }
    author.browser.get("/content/pages");
    auto const token = "&form_token=" + author.browser.hidden("form_token");
    CHECK(author.browser.post("/content/places/../site", "_do=save&name=x" + token).status >= 400);
    CHECK(author.browser.post("/content/pages/rsa", "_do=save&_base=%25ZZ" + token).status == 400);
    CHECK(author.browser.post("/content/pages/rsa", "_do=save&title=a%00b" + token).status == 400);
    CHECK_FALSE(std::filesystem::exists(author.content() / "places/site.toml"));
}

TEST_CASE("a reader of statistics cannot open the editor", "[editor]")
{
    Author author;
    author.browser.get("/accounts");
    auto const token = "&form_token=" + author.browser.hidden("form_token");
    auto const page = author.browser.post("/accounts", "name=lecture&role=statistics" + token).body;
    std::string const begin = "class=\"secret\">";
    auto const password = page.substr(page.find(begin) + begin.size(), 19);
    author.browser.cookies.clear();
    author.browser.post("/sign-in", "name=lecture&to=%2F&password=" + password);
    CHECK(author.browser.get("/content/pages").status == 403);
    CHECK(author.browser.get("/content/places/pass-exemple").status == 403);
}
