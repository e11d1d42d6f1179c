// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/workspace.h"

#include "authoring/history.h"
#include "support/catch.h"
#include "support/shell.h"
#include "support/small_site.h"

using namespace parvis;
using namespace parvis::authoring;
using testing::shell;

namespace {

constexpr char const* theme_file = "themes.toml";

struct Site {
    Site() { write_small_site(folder); }

    [[nodiscard]] std::string git(std::string const& line) const
    {
        auto const outcome = shell("git -C " + folder.path().string() + " " + line);
        CHECK(outcome.exit_code == 0);
        return outcome.output;
    }

    testing::TemporaryFolder folder;
};

Edit edit(Workspace const& workspace, std::filesystem::path const& path, std::string text)
{
    return {{path, std::move(text)}, workspace.version(path)};
}

Edit replace(Workspace const& workspace, std::filesystem::path const& path, std::string const& before,
             std::string const& after)
{
    auto text = workspace.text(path).value();
    REQUIRE(text.find(before) != std::string::npos);
    text.replace(text.find(before), before.size(), after);
    return edit(workspace, path, text);
}

bool is_saved(Saved const& saved)
{
    return std::holds_alternative<CommitId>(saved);
}

}

TEST_CASE("a folder that is opened for the first time gets a history", "[authoring]")
{
    Site const site;
    Workspace const workspace(site.folder.path());
    CHECK(site.git("status --porcelain").empty());
    CHECK(site.git("log --format='%an <%ae> %s'") ==
          "hors du bureau <hors=20du=20bureau@parvis.invalid> Modifié hors du bureau\n");
    CHECK(site.git("fsck --strict").empty());
}

TEST_CASE("a save is in the file and in the history, under the account's name", "[authoring]")
{
    Site const site;
    Workspace workspace(site.folder.path());
    CHECK(workspace.read().folder.themes.front().title.value == "Santé");
    auto const saved = workspace.save({replace(workspace, theme_file, "Santé", "Soins"),
                                       {{"pages/sante/bilan.toml", "title = \"Bilan\"\n"}, no_version}},
                                      {"Amina K."}, "Thème Santé renommé");
    REQUIRE(is_saved(saved));
    CHECK(workspace.read().folder.themes.front().title.value == "Soins");
    CHECK(site.git("log -1 --format='%H %an <%ae> %s'") ==
          std::get<CommitId>(saved) + " Amina K. <Amina=20K=2e@parvis.invalid> Thème Santé renommé\n");
    CHECK(site.git("show --format= --name-only") == "pages/sante/bilan.toml\nthemes.toml\n");
    CHECK(site.git("status --porcelain").empty());
}

TEST_CASE("a file that somebody else has changed is not overwritten, nor are the others of the save", "[authoring]")
{
    Site const site;
    Workspace workspace(site.folder.path());
    auto const first = replace(workspace, theme_file, "Santé", "Soins");
    auto const second = replace(workspace, theme_file, "Santé", "Médecins");
    auto const other = replace(workspace, "facts.toml", "847.5", "900");
    REQUIRE(is_saved(workspace.save({first}, {"Amina"}, "Un")));
    auto const saved = workspace.save({other, second}, {"Bruno"}, "Deux");
    REQUIRE(std::holds_alternative<Conflict>(saved));
    CHECK(std::get<Conflict>(saved).present.path == theme_file);
    CHECK(std::get<Conflict>(saved).present.text == first.file.text);
    CHECK(workspace.text("facts.toml")->find("847.5") != std::string::npos);
}

TEST_CASE("a form that is sent twice is saved once", "[authoring]")
{
    Site const site;
    Workspace workspace(site.folder.path());
    auto const change = replace(workspace, theme_file, "Santé", "Soins");
    REQUIRE(is_saved(workspace.save({change}, {"Amina"}, "Un")));
    auto const before = site.git("log --format=%H");
    // Else a button to undo this save would undo another.
    CHECK(std::get<CommitId>(workspace.save({change}, {"Amina"}, "Un")).empty());
    CHECK(site.git("log --format=%H") == before);
}

TEST_CASE("what is changed by hand is kept, as a change of its own", "[authoring]")
{
    Site const site;
    Workspace workspace(site.folder.path());
    site.folder.write("themes.toml", "[[theme]]\nid = \"x\"\n");
    auto const before = workspace.version(theme_file);
    REQUIRE(is_saved(workspace.save({replace(workspace, "facts.toml", "847.5", "900")}, {"Amina"}, "Plafond")));
    CHECK(workspace.version(theme_file) == before);
    CHECK(site.git("log -2 --format='%an: %s'") == "Amina: Plafond\nhors du bureau: Modifié hors du bureau\n");
    CHECK(site.git("show --format= --name-only HEAD^") == "themes.toml\n");
}

TEST_CASE("no path leads out of the folder, or into its history", "[authoring]")
{
    Site const site;
    testing::TemporaryFolder const elsewhere;
    std::filesystem::create_directory_symlink(elsewhere.path(), site.folder.path() / "pages/ailleurs");
    Workspace workspace(site.folder.path());
    for (std::string const path : {"../x", "/etc/passwd", "pages/../../x", "", ".git/config", "pages/.x", "./x",
                                   "pages/ailleurs/x.toml", "a\nb", "a\"b", "pages//../x", "pages/"}) {
        INFO(path);
        CHECK_THROWS_AS(workspace.save({{{path, "x"}, no_version}}, {"Amina"}, "Un"), Error);
        CHECK_THROWS_AS(workspace.text(path), Error);
    }
    CHECK(std::filesystem::is_empty(elsewhere.path()));
}

TEST_CASE("a name or a sentence cannot say anything else to git", "[authoring]")
{
    Site const site;
    Workspace workspace(site.folder.path());
    std::string const sentence = "Un\nfrom 0000000000000000000000000000000000000000\nD themes.toml\n";
    REQUIRE(is_saved(workspace.save({replace(workspace, "facts.toml", "847.5", "900")},
                                    {"x <root@example.org>\nD themes.toml"}, sentence)));
    CHECK(site.git("log -1 --format='%an|%ae|%B'")
              .starts_with(
                  "x root@example.orgD themes.toml|x=20=3croot=40example=2eorg=3e=0aD=20themes=2etoml@parvis.invalid|" +
                  sentence));
    CHECK(workspace.text(theme_file));
}

TEST_CASE("settings and hooks in the folder run nothing", "[authoring]")
{
    Site const site;
    auto const trap = site.folder.path() / "trapped";
    {
        Workspace const workspace(site.folder.path());
    }
    auto const hook = "#!/bin/sh\ntouch " + trap.string() + "\n";
    for (auto const* const name : {"post-commit", "reference-transaction", "post-index-change", "pre-commit"}) {
        auto const file = site.folder.write(std::string(".git/hooks/") + name, hook);
        std::filesystem::permissions(file, std::filesystem::perms::owner_all);
    }
    static_cast<void>(site.git("config core.fsmonitor " + (site.folder.path() / ".git/hooks/pre-commit").string()));
    Workspace workspace(site.folder.path());
    REQUIRE(is_saved(workspace.save({replace(workspace, "facts.toml", "847.5", "900")}, {"Amina"}, "Un")));
    CHECK(!exists(trap));
}

TEST_CASE("a second office is kept out of the folder", "[authoring]")
{
    Site const site;
    Workspace const workspace(site.folder.path());
    CHECK_THROWS_WITH(Workspace(site.folder.path()), ContainsSubstring("another office"));
}

TEST_CASE("the history tells who changed what, newest first", "[authoring]")
{
    Site const site;
    Workspace workspace(site.folder.path());
    workspace.save({replace(workspace, theme_file, "Santé", "Soins")}, {"Amina"}, "Un");
    workspace.save({replace(workspace, "facts.toml", "847.5", "900"), {{"note.txt", "à"}, no_version}}, {"أمينة"},
                   "Deux");
    auto const changes = history(workspace, 2);
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].account == "أمينة");
    CHECK(changes[0].sentence == "Deux");
    CHECK(changes[0].files == std::vector<std::filesystem::path>{"facts.toml", "note.txt"});
    CHECK(changes[1].files == std::vector<std::filesystem::path>{"themes.toml"});
    CHECK(std::chrono::system_clock::now() - changes[0].time < std::chrono::minutes(1));
    auto const of_themes = history(workspace, 10, theme_file);
    CHECK(of_themes.size() == 2);
    CHECK(of_themes.front().sentence == "Un");
}

TEST_CASE("undoing a change keeps what came after it", "[authoring]")
{
    Site const site;
    Workspace workspace(site.folder.path());
    auto const before = workspace.text("facts.toml");
    auto const first = std::get<CommitId>(
        workspace.save({replace(workspace, "facts.toml", "value = 3", "value = 4"), {{"note.txt", "x"}, no_version}},
                       {"Amina"}, "Un"));
    workspace.save({replace(workspace, "facts.toml", "847.5", "900")}, {"Bruno"}, "Deux");
    REQUIRE(is_saved(undo(workspace, first, {"Amina"}, "Annulé : Un")));
    CHECK(workspace.text("facts.toml") == [&] {
        auto text = *before;
        return text.replace(text.find("847.5"), 5, "900");
    }());
    CHECK(!workspace.text("note.txt"));
    CHECK(history(workspace, 1).front().sentence == "Annulé : Un");
}

TEST_CASE("undoing a change whose lines have changed again is refused, and says where", "[authoring]")
{
    Site const site;
    Workspace workspace(site.folder.path());
    auto const first =
        std::get<CommitId>(workspace.save({replace(workspace, "facts.toml", "847.5", "900")}, {"Amina"}, "Un"));
    workspace.save({replace(workspace, "facts.toml", "900", "950")}, {"Bruno"}, "Deux");
    auto const undone = undo(workspace, first, {"Amina"}, "Annulé");
    REQUIRE(std::holds_alternative<Conflict>(undone));
    CHECK(std::get<Conflict>(undone).present.path == "facts.toml");
    CHECK(workspace.text("facts.toml")->find("950") != std::string::npos);
    CHECK_THROWS_WITH(undo(workspace, "--help", {"Amina"}, ""), ContainsSubstring("no change"));
    CHECK_THROWS_WITH(undo(workspace, history(workspace, 9).back().id, {"Amina"}, ""), ContainsSubstring("first"));
}

TEST_CASE("restoring a version brings the whole folder back, and can be undone", "[authoring]")
{
    Site const site;
    Workspace workspace(site.folder.path());
    auto const version = workspace.git().head();
    auto const themes = workspace.text(theme_file);
    workspace.save({replace(workspace, theme_file, "Santé", "Soins")}, {"Amina"}, "Un");
    workspace.save({{{"note.txt", "x"}, no_version}, {{"facts.toml", std::nullopt}, workspace.version("facts.toml")}},
                   {"Amina"}, "Deux");
    CHECK(!workspace.text("facts.toml"));
    auto const restored = restore(workspace, version, {"Bruno"}, "Version remise");
    REQUIRE(is_saved(restored));
    CHECK(site.git("diff --stat " + version).empty());
    CHECK(workspace.text(theme_file) == themes);
    REQUIRE(is_saved(undo(workspace, std::get<CommitId>(restored), {"Bruno"}, "Annulé")));
    CHECK(workspace.text("note.txt") == "x");
}
