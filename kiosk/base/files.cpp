// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"

#include "base/error.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace parvis {
namespace {

[[noreturn]] void fail(std::string const& what, std::filesystem::path const& path)
{
    throw Error(what + " " + path.string() + ": " + std::strerror(errno));
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

void write_all(int descriptor, std::string_view content, std::filesystem::path const& path)
{
    while (!content.empty()) {
        auto const written = ::write(descriptor, content.data(), content.size());
        if (written < 0 && errno != EINTR) fail("cannot write", path);
        if (written > 0) content.remove_prefix(static_cast<std::size_t>(written));
    }
}

/// Waits until a file or a folder is on the disk.
void sync(std::filesystem::path const& path, int flags)
{
    Descriptor const opened(::open(path.c_str(), flags | O_CLOEXEC));
    if (opened.get() < 0 || ::fsync(opened.get()) != 0) fail("cannot sync", path);
}

}

std::string read_file(std::filesystem::path const& path)
{
    Descriptor const file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (file.get() < 0) fail("cannot open", path);
    std::string content;
    char buffer[65536];
    for (;;) {
        auto const count = ::read(file.get(), buffer, sizeof buffer);
        if (count == 0) return content;
        if (count < 0 && errno != EINTR) fail("cannot read", path);
        if (count > 0) content.append(buffer, static_cast<std::size_t>(count));
    }
}

void write_file(std::filesystem::path const& path, std::string_view content)
{
    auto temporary = path;
    temporary += ".tmp";
    try {
        {
            Descriptor const file(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644));
            if (file.get() < 0) fail("cannot create", temporary);
            write_all(file.get(), content, temporary);
        }
        move_into_place(temporary, path);
    } catch (...) {
        ::unlink(temporary.c_str());
        throw;
    }
}

void move_into_place(std::filesystem::path const& from, std::filesystem::path const& to)
{
    sync(from, O_RDONLY);
    if (::rename(from.c_str(), to.c_str()) != 0) fail("cannot replace", to);
    sync(to.has_parent_path() ? to.parent_path() : std::filesystem::path("."), O_RDONLY | O_DIRECTORY);
}

}
