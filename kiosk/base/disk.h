// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <span>
#include <string_view>

namespace parvis {

/// Whatever programs ask of a disk, as the system offers it: a failure is -1 and errno, a write may be short. Tests
/// stand another in for the machine's, which records what is asked, or fails.
class Disk {
public:
    virtual ~Disk() = default;

    /// As open(2) with O_CLOEXEC; gives a file descriptor that ::close closes.
    virtual int open(std::filesystem::path const& path, int flags, unsigned mode) = 0;
    virtual std::ptrdiff_t read(int file, std::span<char> into) = 0;
    virtual std::ptrdiff_t write(int file, std::string_view bytes) = 0;
    /// Waits until a file's content, or a folder's entries, have reached the disk.
    virtual int sync(int file) = 0;
    virtual int rename(std::filesystem::path const& from, std::filesystem::path const& to) = 0;
    virtual int remove(std::filesystem::path const& file) = 0;
    virtual int make_folder(std::filesystem::path const& path) = 0;
};

/// The machine's own; it has no state.
Disk& system_disk();

}
