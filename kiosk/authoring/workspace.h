// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/edit.h"
#include "authoring/folder_lock.h"
#include "authoring/git.h"
#include "authoring/pending_save.h"
#include "base/disk.h"
#include "content/folder.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

/// The authors' folder while several people change it: each save is whole, has an author and can be undone. Nobody sees
/// git, which keeps the history.
namespace parvis::authoring {

/// One authors' folder, of which this is the only writer among offices. What somebody changes in it by hand goes into
/// the history as somebody else's before the next save. Used from one thread.
class Workspace {
public:
    /// Begins a history if there is none, and finishes a save that a power cut has interrupted. Throws Error if the
    /// folder cannot be used, or another office has it open.
    explicit Workspace(std::filesystem::path const& folder, Disk& disk = system_disk());

    [[nodiscard]] std::filesystem::path const& folder() const { return m_folder; }
    [[nodiscard]] Git const& git() const { return m_git; }

    /// The folder as it is now, read again after something in it has changed. Good until the next call.
    content::ReadFolder const& read();

    /// A file's bytes; nothing if there is none. Throws Error for a path that leads out of the folder.
    [[nodiscard]] std::optional<std::string> text(std::filesystem::path const& path) const;
    /// Stands for a file's bytes; `no_version` if there is none.
    [[nodiscard]] std::string version(std::filesystem::path const& path) const;

    /// Makes all of the edits, or none if one of the files is not as its author saw it. When it returns, they are on
    /// the disk and in the history; after a power cut before that, they are either all made or none is. A file that
    /// already has its text, since a form was sent twice, is left alone; if all do, the commit has no name. `sentence`
    /// says in the history what was done.
    Saved save(std::vector<Edit> const& edits, Author const& author, std::string const& sentence);

    /// Takes changes that were made by hand into the history, and tells how it is then.
    GitState adopt_outside_changes();

private:
    [[nodiscard]] std::filesystem::path inside(std::filesystem::path const& path) const;
    [[nodiscard]] std::filesystem::path note() const { return m_git.storage() / "parvis-save"; }
    void finish_interrupted_save();
    CommitId finish(PendingSave const& save, GitState const& present);

    std::filesystem::path m_folder;
    Disk& m_disk;
    Git m_git;
    FolderLock m_lock;
    std::string m_fingerprint;
    content::ReadFolder m_read;
};

/// Stands for the bytes of a file.
std::string version_of(std::optional<std::string> const& text);

}
