// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/edit.h"
#include "authoring/run_program.h"

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace parvis::authoring {

/// What one look at a history and its folder tells.
struct GitState {
    std::string branch;                                      ///< its full name
    std::string tip;                                         ///< the commit; empty before the first
    std::vector<std::filesystem::path> outside_changes = {}; ///< files that differ from the tip: changed, new or gone
};

/// A commit that is to be made: the folder as in `parent`, but for these files.
struct NewCommit {
    std::string branch;
    std::string parent; ///< empty for the first
    std::string account;
    std::string sentence;
    std::chrono::sys_seconds time;
    std::vector<FileText> files;
};

/// The history of one folder, kept by the program `git` in the folder's `.git`. It is run without a shell, and finds no
/// settings of the machine or of a person, no hook and no prompt. Whatever fails throws Error with what git said.
class Git {
public:
    /// Begins a history if the folder has none of its own.
    explicit Git(std::filesystem::path const& folder);

    /// Where git, and we, keep what belongs to the history.
    [[nodiscard]] std::filesystem::path const& storage() const { return m_storage; }

    [[nodiscard]] GitState state() const;
    /// The commit at the tip; empty before the first.
    [[nodiscard]] std::string head() const;

    /// Makes the commit and moves its branch's tip to it; both are synced. The work tree stays as it is. Throws Error
    /// if the tip has moved away from `parent`.
    std::string commit(NewCommit const& commit) const;

    /// Takes note that the work tree has been brought to the tip.
    void refresh_index() const;

    /// A file's bytes as of a commit; nothing if it was not there.
    [[nodiscard]] std::optional<std::string> text_at(std::string const& commit,
                                                     std::filesystem::path const& path) const;

    /// Removes what a git that was killed leaves lying about, and what would keep the next one out.
    void remove_stale_locks() const;

    /// Runs git, whatever comes of it.
    [[nodiscard]] ProgramResult attempt(std::vector<std::string> const& arguments, std::string_view input = {}) const;
    /// Runs git, and gives what it prints. Throws Error if it fails.
    [[nodiscard]] std::string run(std::vector<std::string> const& arguments, std::string_view input = {}) const;

private:
    [[nodiscard]] std::string branch() const;

    std::filesystem::path m_folder;
    std::filesystem::path m_storage;
};

/// Whether that can be the name of a commit. What was sent by a browser may be anything, also an option of git.
bool is_commit_name(std::string_view text);

/// What git prints with -z: texts with a zero byte after each.
std::vector<std::string> split_at_zeros(std::string_view text);

}
