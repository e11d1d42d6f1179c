// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts the power after each step of a save, kills the process that saves at any moment, and opens the folder again: it
// is whole, and what was acknowledged is in it.
#include "authoring/history.h"
#include "authoring/workspace.h"
#include "support/catch.h"
#include "support/power_cut.h"
#include "support/shell.h"
#include "support/small_site.h"

#include <csignal>
#include <set>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace parvis;
using namespace parvis::authoring;
namespace fs = std::filesystem;

namespace {

/// What the save below makes of two files.
struct Texts {
    std::optional<std::string> facts;
    std::optional<std::string> note;

    friend bool operator==(Texts const&, Texts const&) = default;
};

Texts texts_of(Workspace const& workspace)
{
    return {workspace.text("facts.toml"), workspace.text("pages/sante/note.toml")};
}

Texts save_both(Workspace& workspace)
{
    auto const facts = *workspace.text("facts.toml") + "# 900\n";
    workspace.save({{{"facts.toml", facts}, workspace.version("facts.toml")},
                    {{"pages/sante/note.toml", "title = \"x\"\n"}, no_version}},
                   {"Amina"}, "Un");
    return texts_of(workspace);
}

bool is_clean(fs::path const& folder)
{
    auto const git = "git -C " + folder.string();
    return testing::shell(git + " status --porcelain && " + git + " fsck --strict --no-dangling").output.empty();
}

/// Opens what a machine finds when it starts again.
Texts found_in(fs::path const& folder)
{
    Workspace const workspace(folder);
    if (!is_clean(folder)) FAIL("the folder and its history differ");
    return texts_of(workspace);
}

}

TEST_CASE("a power cut during a save leaves all of it or nothing", "[authoring][power]")
{
    testing::TemporaryFolder const site;
    write_small_site(site);
    Texts before;
    {
        Workspace const workspace(site.path());
        before = texts_of(workspace);
    }
    testing::TemporaryFolder const history_before;
    fs::copy(site.path() / ".git", history_before.path() / ".git", fs::copy_options::recursive);
    testing::RecordingDisk disk(site.path());
    Texts after;
    {
        Workspace workspace(site.path(), disk);
        after = save_both(workspace);
    }
    REQUIRE(after.note);

    // Git syncs what it writes, by itself: its part of the save is there, or not, whatever becomes of ours.
    auto const note = fs::path(".git/parvis-save");
    std::set<std::string> seen;
    std::size_t states = 0;
    testing::PowerCuts(disk).for_each([&](testing::Tree const& tree, int) {
        std::string key;
        for (auto const& [name, content] : tree.files)
            if (name.string().find("/.git/") == std::string::npos || name.filename() == note.filename())
                key += name.string() + '\n' + content + '\n';
        if (!seen.insert(key).second) return;
        for (auto const& history : {history_before.path(), site.path()}) {
            testing::TemporaryFolder const machine;
            write_tree(tree, site.path(), machine.path());
            auto const has_note = fs::exists(machine.path() / note);
            auto const noted = has_note ? read_file(machine.path() / note) : std::string();
            fs::remove_all(machine.path() / ".git");
            fs::copy(history / ".git", machine.path() / ".git", fs::copy_options::recursive);
            if (has_note) machine.write(note.string(), noted);
            auto const found = found_in(machine.path());
            if (found != before && found != after) FAIL("a save is there in part");
            ++states;
        }
    });
    CHECK(seen.size() > 8);
    CHECK(states == 2 * seen.size());
}

TEST_CASE("an edit by hand between a power cut and the next start is kept, and so is the save", "[authoring][power]")
{
    testing::TemporaryFolder const site;
    write_small_site(site);
    auto const hand = "# à la main\n";
    PendingSave pending{.parent = {}, .account = "Amina", .sentence = "Un", .time = {}, .edits = {}};
    {
        Workspace const workspace(site.path());
        pending.parent = workspace.git().head();
        pending.edits.push_back({{"facts.toml", "# du bureau\n"}, workspace.version("facts.toml")});
    }
    site.write(".git/parvis-save", write_pending_save(pending));
    site.write(".git/index.lock", "");
    site.write(".git/refs/heads/main.lock", "");
    site.write("facts.toml.tmp", "half");
    site.write("facts.toml", hand);
    Workspace const workspace(site.path());
    CHECK(workspace.text("facts.toml") == hand);
    auto const changes = history(workspace, 2);
    CHECK(changes[1].sentence == "Un");
    CHECK(workspace.git().text_at(changes[1].id, "facts.toml") == "# du bureau\n");
    CHECK(!fs::exists(site.path() / "facts.toml.tmp"));
    CHECK(is_clean(site.path()));
}

TEST_CASE("a note that is no note is said to be damaged", "[authoring][power]")
{
    auto const whole = write_pending_save({"p", "Amina", "Un", {}, {{{"a", "b"}, "c"}, {{"d", std::nullopt}, "e"}}});
    auto const read = read_pending_save(whole);
    CHECK(write_pending_save(read) == whole);
    CHECK(!read.edits[1].file.text);
    for (std::size_t length = 0; length < whole.size(); ++length) {
        // Cut between two edits, it is a shorter note; files are renamed into place whole.
        try {
            auto const edits = read_pending_save(whole.substr(0, length)).edits.size();
            CHECK(edits < 2);
        } catch (Error const& error) {
            CHECK(std::string(error.what()).find("damaged") != std::string::npos);
        }
    }
}

TEST_CASE("a process that is killed while it saves loses nothing that it acknowledged", "[authoring][power]")
{
    testing::TemporaryFolder const site;
    write_small_site(site);
    { // the history's beginning
        Workspace const workspace(site.path());
    }
    auto acknowledged = 0;
    for (int round = 0; round < 8; ++round) {
        int pipe[2];
        REQUIRE(::pipe(pipe) == 0);
        auto const child = ::fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            Workspace workspace(site.path());
            for (int i = acknowledged + 1;; ++i) {
                auto const text = "# " + std::to_string(i) + "\n";
                workspace.save({{{"facts.toml", text}, workspace.version("facts.toml")},
                                {{"calendar.toml", text}, workspace.version("calendar.toml")}},
                               {"Amina"}, std::to_string(i));
                if (::write(pipe[1], "x", 1) != 1) ::_exit(1);
            }
        }
        ::close(pipe[1]);
        std::this_thread::sleep_for(std::chrono::milliseconds(150 + 37 * round));
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        char byte = 0;
        while (::read(pipe[0], &byte, 1) == 1)
            ++acknowledged;
        ::close(pipe[0]);

        Workspace const workspace(site.path());
        CHECK(is_clean(site.path()));
        CHECK(workspace.text("facts.toml").value().size() > 2);
        if (acknowledged == 0) continue;
        auto const number = std::stoi(workspace.text("facts.toml")->substr(2));
        CHECK(workspace.text("calendar.toml") == workspace.text("facts.toml"));
        // The one under way may have been finished too.
        CHECK((number == acknowledged || number == acknowledged + 1));
        acknowledged = number;
    }
    CHECK(acknowledged > 0);
}
