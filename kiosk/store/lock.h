// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace parvis::store {

/// Keeps other programs out while it lives, if they ask for the same lock. A program that dies lets go.
class Lock {
public:
    enum class Patience { Wait, GiveUp };

    /// `file` is made if it is missing. Throws Error if that fails, or if another has the lock and this one gives up.
    Lock(std::filesystem::path const& file, Patience patience);
    ~Lock();
    Lock(Lock const&) = delete;
    Lock& operator=(Lock const&) = delete;

private:
    int m_file;
};

}
