// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/disk.h"

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace parvis::testing {

/// A file whatever its name, as an inode is.
using FileNumber = int;

struct Wrote {
    FileNumber file;
    std::size_t offset;
    std::string bytes;
};
struct Emptied {
    FileNumber file;
};
struct SyncedFile {
    FileNumber file;
};
struct Linked {
    std::filesystem::path name;
    FileNumber file;
};
struct Renamed {
    std::filesystem::path from;
    std::filesystem::path to;
    FileNumber file;
};
struct Removed {
    std::filesystem::path name;
};
struct MadeFolder {
    std::filesystem::path name;
};
struct SyncedFolder {
    std::filesystem::path name;
};
/// Somebody was told that what they asked for is done.
struct Promised {};
/// One step that changes what is on a disk, or makes it last.
using DiskStep = std::variant<Wrote, Emptied, SyncedFile, Linked, Renamed, Removed, MadeFolder, SyncedFolder, Promised>;

/// Files and folders by name, as a machine finds them when it starts.
struct Tree {
    std::map<std::filesystem::path, std::string> files;
    std::vector<std::filesystem::path> folders;
};
Tree read_tree(std::filesystem::path const& root);
void write_tree(Tree const& tree, std::filesystem::path const& root, std::filesystem::path const& elsewhere);

/// Does on the machine's disk whatever is asked, and notes each step under one folder.
class RecordingDisk final : public Disk {
public:
    /// What lies in `root` now has long been there.
    explicit RecordingDisk(std::filesystem::path root);

    int open(std::filesystem::path const& path, int flags, unsigned mode) override;
    std::ptrdiff_t read(int file, std::span<char> into) override;
    std::ptrdiff_t write(int file, std::string_view bytes) override;
    int sync(int file) override;
    int rename(std::filesystem::path const& from, std::filesystem::path const& to) override;
    int remove(std::filesystem::path const& file) override;
    int make_folder(std::filesystem::path const& path) override;

    void promise() { m_steps.emplace_back(Promised{}); }

    [[nodiscard]] Tree const& before() const { return m_before; }
    [[nodiscard]] std::map<std::filesystem::path, FileNumber> const& numbers_before() const { return m_numbers_before; }
    [[nodiscard]] std::vector<DiskStep> const& steps() const { return m_steps; }

private:
    Tree m_before;
    std::map<std::filesystem::path, FileNumber> m_numbers_before;
    std::map<std::filesystem::path, FileNumber> m_numbers;
    std::map<int, std::filesystem::path> m_folders; ///< by descriptor
    std::map<int, FileNumber> m_files;              ///< by descriptor
    FileNumber m_next = 0;
    std::vector<DiskStep> m_steps;
};

}
