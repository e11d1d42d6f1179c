// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sqlite_disk.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <map>
#include <sqlite3.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace parvis::testing {
namespace {

/// The index of a database's journal, in regions. It is lost with its connection, as in a crash.
using Index = std::vector<std::vector<char>>;

/// What all files share.
struct Shared {
    Disk* disk;
    std::map<sqlite3_file*, Index> indexes;
};

struct File : sqlite3_file {
    Shared* shared;
    int descriptor;
    char const* name; ///< SQLite keeps it while the file is open
    bool is_new;      ///< its folder is yet to be synced, as SQLite does for journals
};

File& file_of(sqlite3_file* file)
{
    return *static_cast<File*>(file);
}

Disk& disk_of(sqlite3_file* file)
{
    return *file_of(file).shared->disk;
}

Shared& shared_by(sqlite3_vfs* system)
{
    return *static_cast<Shared*>(system->pAppData);
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
        auto const written = disk_of(file).write(to.descriptor, left);
        if (written < 0) return errno == ENOSPC ? SQLITE_FULL : SQLITE_IOERR_WRITE;
        left.remove_prefix(static_cast<std::size_t>(written));
    }
    return SQLITE_OK;
}

/// Only ever asked to cut a file to the size that it has, or to nothing.
int truncate_file(sqlite3_file* file, sqlite3_int64 size)
{
    auto const& to = file_of(file);
    if (::lseek(to.descriptor, 0, SEEK_END) == size) return SQLITE_OK;
    if (size != 0) return SQLITE_IOERR_TRUNCATE;
    auto const emptied = disk_of(file).open(to.name, O_RDWR | O_TRUNC, 0);
    if (emptied < 0) return SQLITE_IOERR_TRUNCATE;
    ::close(emptied);
    return SQLITE_OK;
}

/// Of the folder of a file. False if that fails.
bool sync_folder_of(char const* name, Disk& disk)
{
    auto const folder = disk.open(std::filesystem::path(name).parent_path(), O_RDONLY | O_DIRECTORY, 0);
    if (folder < 0) return false;
    auto const synced = disk.sync(folder) == 0;
    ::close(folder);
    return synced;
}

int sync_file(sqlite3_file* file, int)
{
    auto& to = file_of(file);
    if (disk_of(file).sync(to.descriptor) != 0) return SQLITE_IOERR_FSYNC;
    return !std::exchange(to.is_new, false) || sync_folder_of(to.name, disk_of(file)) ? SQLITE_OK
                                                                                      : SQLITE_IOERR_DIR_FSYNC;
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

/// As of the system's own files.
int characteristics(sqlite3_file*)
{
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

int map_index(sqlite3_file* file, int region, int size, int extend, void volatile** mapped)
{
    auto& index = file_of(file).shared->indexes[file];
    auto const wanted = static_cast<std::size_t>(region);
    if (index.size() <= wanted && extend != 0)
        index.resize(wanted + 1, std::vector<char>(static_cast<std::size_t>(size)));
    *mapped = index.size() > wanted ? index[wanted].data() : nullptr;
    return SQLITE_OK;
}

int lock_index(sqlite3_file*, int, int, int)
{
    return SQLITE_OK;
}

void order_index(sqlite3_file*) {}

int unmap_index(sqlite3_file* file, int)
{
    file_of(file).shared->indexes.erase(file);
    return SQLITE_OK;
}

sqlite3_io_methods const methods{.iVersion = 2,
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
                                 .xShmMap = map_index,
                                 .xShmLock = lock_index,
                                 .xShmBarrier = order_index,
                                 .xShmUnmap = unmap_index,
                                 .xFetch = nullptr,
                                 .xUnfetch = nullptr};

int open_file(sqlite3_vfs* system, char const* name, sqlite3_file* file, int flags, int* flags_given)
{
    file->pMethods = nullptr;
    // A temporary file is nobody's business, and the tests' database is too small for one.
    if (!name) return SQLITE_CANTOPEN;
    auto const writing = (flags & SQLITE_OPEN_READWRITE) != 0;
    auto const creating = (flags & SQLITE_OPEN_CREATE) != 0;
    auto const descriptor =
        shared_by(system).disk->open(name, (writing ? O_RDWR : O_RDONLY) | (creating ? O_CREAT : 0), 0644);
    if (descriptor < 0) return SQLITE_CANTOPEN;
    auto& opened = file_of(file);
    opened.shared = &shared_by(system);
    opened.descriptor = descriptor;
    opened.name = name;
    opened.is_new = creating && (flags & (SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_WAL)) != 0;
    file->pMethods = &methods;
    if (flags_given) *flags_given = flags;
    return SQLITE_OK;
}

int remove_file(sqlite3_vfs* system, char const* name, int for_good)
{
    auto& disk = *shared_by(system).disk;
    if (disk.remove(name) != 0) return errno == ENOENT ? SQLITE_IOERR_DELETE_NOENT : SQLITE_IOERR_DELETE;
    return for_good == 0 || sync_folder_of(name, disk) ? SQLITE_OK : SQLITE_IOERR_DIR_FSYNC;
}

}

/// SQLite's view of a file system (sqlite.org/vfs.html): all but files is left to the system's own.
struct SqliteOnDisk::System : sqlite3_vfs {
    Shared shared;
    sqlite3_vfs* original = nullptr;
};

SqliteOnDisk::SqliteOnDisk(Disk& disk) : m_system(std::make_unique<System>())
{
    auto* const original = sqlite3_vfs_find(nullptr);
    static_cast<sqlite3_vfs&>(*m_system) = *original;
    m_system->shared.disk = &disk;
    m_system->original = original;
    m_system->zName = "tests";
    m_system->szOsFile = sizeof(File);
    m_system->pAppData = &m_system->shared;
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
