// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/disk.h"

#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace parvis {
namespace {

class SystemDisk final : public Disk {
public:
    int open(std::filesystem::path const& path, int flags, unsigned mode) override
    {
        return ::open(path.c_str(), flags | O_CLOEXEC, mode);
    }
    std::ptrdiff_t read(int file, std::span<char> into) override { return ::read(file, into.data(), into.size()); }
    std::ptrdiff_t write(int file, std::string_view bytes) override
    {
        return ::write(file, bytes.data(), bytes.size());
    }
    int sync(int file) override { return ::fsync(file); }
    int rename(std::filesystem::path const& from, std::filesystem::path const& to) override
    {
        return ::rename(from.c_str(), to.c_str());
    }
    int remove(std::filesystem::path const& file) override { return ::unlink(file.c_str()); }
    int make_folder(std::filesystem::path const& path) override { return ::mkdir(path.c_str(), 0755); }
};

}

Disk& system_disk()
{
    static SystemDisk disk;
    return disk;
}

}
