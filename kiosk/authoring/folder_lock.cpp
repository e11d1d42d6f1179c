// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/folder_lock.h"

#include "base/error.h"

#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <thread>
#include <unistd.h>

namespace parvis::authoring {

// Without O_CLOEXEC, so that git inherits it.
FolderLock::FolderLock(std::filesystem::path const& file) : m_file(::open(file.c_str(), O_RDWR | O_CREAT, 0644))
{
    if (m_file < 0) throw Error("cannot create " + file.string() + ": " + std::strerror(errno));
    constexpr auto patience = 20;
    for (int tries = 0; ::flock(m_file, LOCK_EX | LOCK_NB) != 0; ++tries) {
        if (tries == patience) {
            ::close(m_file);
            throw Error("another office has this folder open (" + file.string() + "); end it first");
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
}

FolderLock::~FolderLock()
{
    ::close(m_file);
}

}
