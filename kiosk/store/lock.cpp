// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lock.h"

#include "base/error.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace parvis::store {

Lock::Lock(std::filesystem::path const& file, Patience patience)
    : m_file(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644))
{
    if (m_file < 0) throw Error("cannot create " + file.string() + ": " + std::strerror(errno));
    if (::flock(m_file, LOCK_EX | (patience == Patience::GiveUp ? LOCK_NB : 0)) == 0) return;
    ::close(m_file);
    throw Error("another installation is under way; wait until it has ended");
}

Lock::~Lock()
{
    ::close(m_file);
}

}
