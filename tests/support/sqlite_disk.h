// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/disk.h"

#include <memory>

namespace parvis::testing {

/// While it lives, SQLite makes, writes, syncs and removes its files through `disk`: from one thread, and one
/// connection at a time for each database.
class SqliteOnDisk {
public:
    explicit SqliteOnDisk(Disk& disk);
    ~SqliteOnDisk();
    SqliteOnDisk(SqliteOnDisk const&) = delete;
    SqliteOnDisk& operator=(SqliteOnDisk const&) = delete;

private:
    struct System;
    std::unique_ptr<System> m_system;
};

}
