// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace parvis::authoring {

/// Keeps a second office out of a folder. Programs started meanwhile share the lock: a git that outlives an office that
/// was killed keeps the next one waiting, until what it writes is written.
class FolderLock {
public:
    /// `file` is made if it is missing. Throws Error if another office does not let go within two seconds.
    explicit FolderLock(std::filesystem::path const& file);
    ~FolderLock();
    FolderLock(FolderLock const&) = delete;
    FolderLock& operator=(FolderLock const&) = delete;

private:
    int m_file;
};

}
