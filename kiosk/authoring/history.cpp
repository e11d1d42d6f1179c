// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/history.h"

#include "base/error.h"

#include <charconv>

namespace parvis::authoring {
namespace {

void check_name(Git const& git, CommitId const& change)
{
    if (!is_commit_name(change) || git.attempt({"cat-file", "-e", change + "^{commit}"}).exit_code != 0)
        throw Error("there is no change \"" + change + "\" in the history");
}

std::string first_line(std::string const& text)
{
    return text.substr(0, text.find('\n'));
}

/// Brings the folder from the tip to `tree`.
Saved save_as(Workspace& workspace, std::string const& tree, Author const& author, std::string const& sentence)
{
    auto const& git = workspace.git();
    std::vector<Edit> edits;
    for (auto const& path :
         split_at_zeros(git.run({"diff-tree", "-r", "-z", "--name-only", "--no-renames", git.head(), tree})))
        edits.push_back({{path, git.text_at(tree, path)}, workspace.version(path)});
    return workspace.save(edits, author, sentence);
}

}

std::vector<Change> history(Workspace const& workspace, std::size_t at_most,
                            std::optional<std::filesystem::path> const& path)
{
    // A change is five texts and then its files. An empty text cannot be among the files, so it ends them.
    std::vector<std::string> command{"log",
                                     "-z",
                                     "--no-renames",
                                     "--name-only",
                                     "--max-count=" + std::to_string(at_most),
                                     "--format=%x00%H%x00%an%x00%ct%x00%s"};
    if (path) command.insert(command.end(), {"--", path->string()});
    std::vector<Change> changes;
    auto const texts = split_at_zeros(workspace.git().run(command));
    for (std::size_t i = 0; i + 4 < texts.size();) {
        if (!texts[i].empty()) throw Error("the history cannot be read");
        Change change{texts[i + 1], texts[i + 2], {}, texts[i + 4], {}};
        long long seconds = 0;
        std::from_chars(texts[i + 3].data(), texts[i + 3].data() + texts[i + 3].size(), seconds);
        change.time = std::chrono::sys_seconds(std::chrono::seconds(seconds));
        for (i += 5; i < texts.size() && !texts[i].empty(); ++i)
            change.files.emplace_back(texts[i].substr(texts[i].starts_with('\n') ? 1 : 0));
        changes.push_back(std::move(change));
    }
    return changes;
}

Saved undo(Workspace& workspace, CommitId const& change, Author const& author, std::string const& sentence)
{
    auto const& git = workspace.git();
    check_name(git, change);
    workspace.adopt_outside_changes();
    if (git.attempt({"cat-file", "-e", change + "^"}).exit_code != 0)
        throw Error("the first change of a history cannot be undone");
    // As if somebody had taken it back at once: that, merged with all that came after.
    auto const taken_back = first_line(git.run({"-c", "user.name=Parvis", "-c", "user.email=parvis@parvis.invalid",
                                                "commit-tree", change + "^^{tree}", "-p", change, "-m", sentence}));
    auto const merged =
        git.attempt({"merge-tree", "--write-tree", "-z", "--name-only", "--no-messages", git.head(), taken_back});
    auto const lines = split_at_zeros(merged.output);
    if (merged.exit_code == 0) return save_as(workspace, lines.at(0), author, sentence);
    if (merged.exit_code != 1 || lines.size() < 2) throw Error("the change cannot be undone: " + merged.errors);
    return Conflict{{lines[1], workspace.text(lines[1])}};
}

Saved restore(Workspace& workspace, CommitId const& change, Author const& author, std::string const& sentence)
{
    check_name(workspace.git(), change);
    workspace.adopt_outside_changes();
    return save_as(workspace, change + "^{tree}", author, sentence);
}

}
