// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sqlite_disk.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sqlite3.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

namespace parvis::testing {

/// SQLite's view of a file system (sqlite.org/vfs.html): all but files is left to the system's own.
struct SqliteOnDisk::System : sqlite3_vfs {
    Disk* disk = nullptr;
    sqlite3_vfs* original = nullptr;
};

namespace {

struct File : sqlite3_file {
    Disk* disk;
    int descriptor;
};

File& file_of(sqlite3_file* file)
{
    return *static_cast<File*>(file);
}

Disk& disk_of(sqlite3_vfs* system)
{
    return **static_cast<Disk**>(system->pAppData);
}

int close_file(sqlite3_file* file)
{
    ::close(file_of(file).descriptor);
    return SQLITE_OK;
}

int read_file(sqlite3_file* file, void* into, int size, sqlite3_int64 offset)
{
    auto const count = ::pread(file_of(file).descriptor, into, static_cast<std::size_t>(size), offset);
    if (count < 0) return SQLITE_IOERR_READ;
    if (count == size) return SQLITE_OK;
    std::memset(static_cast<char*>(into) + count, 0, static_cast<std::size_t>(size - count));
    return SQLITE_IOERR_SHORT_READ;
}

int write_file(sqlite3_file* file, void const* bytes, int size, sqlite3_int64 offset)
{
    auto& to = file_of(file);
    std::string_view left(static_cast<char const*>(bytes), static_cast<std::size_t>(size));
    ::lseek(to.descriptor, offset, SEEK_SET);
    while (!left.empty()) {
        auto const written = to.disk->write(to.descriptor, left);
        if (written < 0) return errno == ENOSPC ? SQLITE_FULL : SQLITE_IOERR_WRITE;
        left.remove_prefix(static_cast<std::size_t>(written));
    }
    return SQLITE_OK;
}

/// Only ever asked to cut a file to the size that it has.
int truncate_file(sqlite3_file* file, sqlite3_int64 size)
{
    return ::lseek(file_of(file).descriptor, 0, SEEK_END) == size ? SQLITE_OK : SQLITE_IOERR_TRUNCATE;
}

int sync_file(sqlite3_file* file, int)
{
    return file_of(file).disk->sync(file_of(file).descriptor) == 0 ? SQLITE_OK : SQLITE_IOERR_FSYNC;
}

int size_of_file(sqlite3_file* file, sqlite3_int64* size)
{
    *size = ::lseek(file_of(file).descriptor, 0, SEEK_END);
    return SQLITE_OK;
}

int lock_file(sqlite3_file*, int)
{
    return SQLITE_OK;
}

int check_lock(sqlite3_file*, int* locked)
{
    *locked = 0;
    return SQLITE_OK;
}

int control_file(sqlite3_file*, int, void*)
{
    return SQLITE_NOTFOUND;
}

int sector_size(sqlite3_file*)
{
    return 4096;
}

int characteristics(sqlite3_file*)
{
    return 0;
}

sqlite3_io_methods const methods{.iVersion = 1,
                                 .xClose = close_file,
                                 .xRead = read_file,
                                 .xWrite = write_file,
                                 .xTruncate = truncate_file,
                                 .xSync = sync_file,
                                 .xFileSize = size_of_file,
                                 .xLock = lock_file,
                                 .xUnlock = lock_file,
                                 .xCheckReservedLock = check_lock,
                                 .xFileControl = control_file,
                                 .xSectorSize = sector_size,
                                 .xDeviceCharacteristics = characteristics,
                                 .xShmMap = nullptr,
                                 .xShmLock = nullptr,
                                 .xShmBarrier = nullptr,
                                 .xShmUnmap = nullptr,
                                 .xFetch = nullptr,
                                 .xUnfetch = nullptr};

int open_file(sqlite3_vfs* system, char const* name, sqlite3_file* file, int flags, int* flags_given)
{
    file->pMethods = nullptr;
    // A temporary file is nobody's business, and the tests' database is too small for one.
    if (!name) return SQLITE_CANTOPEN;
    auto const writing = (flags & SQLITE_OPEN_READWRITE) != 0;
    auto const creating = (flags & SQLITE_OPEN_CREATE) != 0;
    auto const descriptor = disk_of(system).open(name, (writing ? O_RDWR : O_RDONLY) | (creating ? O_CREAT : 0), 0644);
    if (descriptor < 0) return SQLITE_CANTOPEN;
    file_of(file).disk = &disk_of(system);
    file_of(file).descriptor = descriptor;
    file->pMethods = &methods;
    if (flags_given) *flags_given = flags;
    return SQLITE_OK;
}

int remove_file(sqlite3_vfs* system, char const* name, int)
{
    return disk_of(system).remove(name) == 0 ? SQLITE_OK : SQLITE_IOERR_DELETE;
}

}

SqliteOnDisk::SqliteOnDisk(Disk& disk) : m_system(std::make_unique<System>())
{
    auto* const original = sqlite3_vfs_find(nullptr);
    static_cast<sqlite3_vfs&>(*m_system) = *original;
    m_system->disk = &disk;
    m_system->original = original;
    m_system->zName = "tests";
    m_system->szOsFile = sizeof(File);
    m_system->pAppData = &m_system->disk;
    m_system->xOpen = open_file;
    m_system->xDelete = remove_file;
    sqlite3_vfs_register(m_system.get(), 1);
}

SqliteOnDisk::~SqliteOnDisk()
{
    sqlite3_vfs_unregister(m_system.get());
    sqlite3_vfs_register(m_system->original, 1);
}

}
