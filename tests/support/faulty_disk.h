// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/disk.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <initializer_list>

namespace parvis::testing {

/// What goes wrong with a disk, at which operation (from 0), and for how long.
struct Fault {
    enum class Kind { Full, Broken, ReadOnly, ShortWrite };
    enum class Length { Once, FromThenOn };

    Kind kind = Kind::Broken;
    Length length = Length::Once;
    int at = 0;
};

/// The machine's disk, of which one operation fails, or each from one on.
class FaultyDisk final : public Disk {
public:
    explicit FaultyDisk(Fault fault) : m_fault(fault) {}

    /// Whether anything has failed.
    [[nodiscard]] bool struck() const { return m_struck; }
    /// How many operations there were.
    [[nodiscard]] int operations() const { return m_operations; }

    int open(std::filesystem::path const& path, int flags, unsigned mode) override
    {
        auto const writes = (flags & O_ACCMODE) != O_RDONLY;
        auto const fails = writes ? strikes({Kind::Full, Kind::Broken, Kind::ReadOnly}) : strikes({Kind::Broken});
        return fails ? -1 : system_disk().open(path, flags, mode);
    }
    std::ptrdiff_t read(int file, std::span<char> into) override
    {
        return strikes({Kind::Broken}) ? -1 : system_disk().read(file, into);
    }
    std::ptrdiff_t write(int file, std::string_view bytes) override
    {
        if (!strikes({Kind::Full, Kind::Broken, Kind::ShortWrite})) return system_disk().write(file, bytes);
        return m_fault.kind == Kind::ShortWrite ? system_disk().write(file, bytes.substr(0, bytes.size() / 2 + 1)) : -1;
    }
    int sync(int file) override { return strikes({Kind::Full, Kind::Broken}) ? -1 : system_disk().sync(file); }
    int rename(std::filesystem::path const& from, std::filesystem::path const& to) override
    {
        return strikes({Kind::Full, Kind::Broken, Kind::ReadOnly}) ? -1 : system_disk().rename(from, to);
    }
    int remove(std::filesystem::path const& file) override
    {
        return strikes({Kind::Broken, Kind::ReadOnly}) ? -1 : system_disk().remove(file);
    }
    int make_folder(std::filesystem::path const& path) override
    {
        return strikes({Kind::Full, Kind::Broken, Kind::ReadOnly}) ? -1 : system_disk().make_folder(path);
    }

private:
    using Kind = Fault::Kind;

    bool strikes(std::initializer_list<Kind> possible)
    {
        auto const operation = m_operations++;
        auto const due =
            operation == m_fault.at || (operation > m_fault.at && m_fault.length == Fault::Length::FromThenOn);
        if (!due || std::ranges::find(possible, m_fault.kind) == possible.end()) return false;
        m_struck = true;
        errno = m_fault.kind == Kind::Full ? ENOSPC : m_fault.kind == Kind::ReadOnly ? EROFS : EIO;
        return true;
    }

    Fault m_fault;
    int m_operations = 0;
    bool m_struck = false;
};

}
