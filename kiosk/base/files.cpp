// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace parvis {
namespace {

[[noreturn]] void fail(std::string const& what, std::filesystem::path const& path)
{
    auto const text = what + " " + path.string() + ": " + std::strerror(errno);
    if (errno == ENOSPC || errno == EDQUOT) throw DiskFull(text);
    throw Error(text);
}

class Descriptor {
public:
    explicit Descriptor(int value) : m_value(value) {}
    ~Descriptor()
    {
        if (m_value >= 0) ::close(m_value);
    }
    Descriptor(Descriptor const&) = delete;
    Descriptor& operator=(Descriptor const&) = delete;

    [[nodiscard]] int get() const { return m_value; }

private:
    int m_value;
};

/// Waits until a file or a folder is on the disk.
void sync(std::filesystem::path const& path, int flags, Disk& disk)
{
    Descriptor const opened(disk.open(path, flags, 0));
    if (opened.get() < 0 || disk.sync(opened.get()) != 0) fail("cannot sync", path);
}

void sync_folder_of(std::filesystem::path const& path, Disk& disk)
{
    sync(path.has_parent_path() ? path.parent_path() : std::filesystem::path("."), O_RDONLY | O_DIRECTORY, disk);
}

}

std::string read_file(std::filesystem::path const& path, std::uintmax_t limit, Disk& disk)
{
    std::string content;
    read_pieces(
        path,
        [&](std::string_view piece) {
            if (piece.size() > limit - content.size())
                throw Error(path.string() + " is too long to be what it should be");
            content += piece;
        },
        disk);
    return content;
}

void read_pieces(std::filesystem::path const& path, std::function<void(std::string_view)> const& take, Disk& disk)
{
    Descriptor const file(disk.open(path, O_RDONLY, 0));
    if (file.get() < 0) fail("cannot open", path);
    std::array<char, 65536> buffer;
    for (;;) {
        auto const count = disk.read(file.get(), buffer);
        if (count == 0) return;
        if (count < 0 && errno != EINTR) fail("cannot read", path);
        if (count > 0) take({buffer.data(), static_cast<std::size_t>(count)});
    }
}

NewFile::NewFile(std::filesystem::path path, Readers readers, Disk& disk)
    : m_path(std::move(path)), m_disk(disk),
      m_file(disk.open(m_path, O_WRONLY | O_CREAT | O_TRUNC, readers == Readers::Owner ? 0600 : 0644))
{
    if (m_file < 0) fail("cannot create", m_path);
}

NewFile::~NewFile()
{
    ::close(m_file);
}

void NewFile::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        auto const written = m_disk.write(m_file, bytes);
        if (written < 0 && errno != EINTR) fail("cannot write", m_path);
        if (written > 0) bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

void NewFile::sync()
{
    if (m_disk.sync(m_file) != 0) fail("cannot sync", m_path);
}

void write_file(std::filesystem::path const& path, std::string_view content, Readers readers, Disk& disk)
{
    auto temporary = path;
    temporary += ".tmp";
    try {
        NewFile(temporary, readers, disk).write(content);
        move_into_place(temporary, path, disk);
    } catch (...) {
        disk.remove(temporary);
        throw;
    }
}

void move_into_place(std::filesystem::path const& from, std::filesystem::path const& to, Disk& disk)
{
    sync(from, O_RDONLY, disk);
    if (disk.rename(from, to) != 0) fail("cannot replace", to);
    sync_folder_of(to, disk);
}

void make_folder(std::filesystem::path const& path, Disk& disk)
{
    if (disk.make_folder(path) != 0) {
        if (errno != EEXIST) fail("cannot make the folder", path);
        return;
    }
    sync_folder_of(path, disk);
}

void remove_file(std::filesystem::path const& path, Disk& disk)
{
    if (disk.remove(path) != 0) {
        if (errno != ENOENT) fail("cannot remove", path);
        return;
    }
    sync_folder_of(path, disk);
}

void forget_cached(std::filesystem::path const& path)
{
    Descriptor const file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    // A hint: a system that does not take it reads from memory.
    if (file.get() >= 0) ::posix_fadvise(file.get(), 0, 0, POSIX_FADV_DONTNEED);
}

}
