// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/disk.h"
#include "base/error.h"

#include <filesystem>
#include <functional>
#include <limits>
#include <string>
#include <string_view>

/// Files, so that a power cut loses nothing. Whatever fails throws Error with the path and the system's reason.
namespace parvis {

/// There is no room left.
class DiskFull : public Error {
public:
    using Error::Error;
};

constexpr auto no_limit = std::numeric_limits<std::uintmax_t>::max();

/// The whole file, as bytes. Throws Error if there are more than `limit`.
std::string read_file(std::filesystem::path const& path, std::uintmax_t limit = no_limit, Disk& disk = system_disk());

/// Gives a file to `take`, piece by piece, in order.
void read_pieces(std::filesystem::path const& path, std::function<void(std::string_view)> const& take,
                 Disk& disk = system_disk());

/// Who may read a file that is made: on shared computers, a secret is its owner's.
enum class Readers { Everybody, Owner };

/// A file that is being written.
class NewFile {
public:
    /// Makes it, or empties the one that is there.
    NewFile(std::filesystem::path path, Readers readers, Disk& disk);
    ~NewFile();
    NewFile(NewFile const&) = delete;
    NewFile& operator=(NewFile const&) = delete;

    void write(std::string_view bytes);
    void sync();

private:
    std::filesystem::path m_path;
    Disk& m_disk;
    int m_file;
};

/// Writes `content` beside `path`, syncs it, and renames it into place: a reader sees the old file or the new one,
/// never a half. If that fails, the old file stays.
void write_file(std::filesystem::path const& path, std::string_view content, Readers readers = Readers::Everybody,
                Disk& disk = system_disk());

/// Syncs `from`, a finished file on the same file system, and renames it to `to`. If that fails, both stay.
void move_into_place(std::filesystem::path const& from, std::filesystem::path const& to, Disk& disk = system_disk());

/// Makes a folder for good, unless it is there.
void make_folder(std::filesystem::path const& path, Disk& disk = system_disk());

/// Removes a file, if it is there, for good.
void remove_file(std::filesystem::path const& path, Disk& disk = system_disk());

/// Lets the next reader of a synced file have it from the disk itself, not from memory.
void forget_cached(std::filesystem::path const& path);

}
