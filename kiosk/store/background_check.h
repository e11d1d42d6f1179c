// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/state.h"

#include <atomic>
#include <filesystem>
#include <thread>

namespace parvis::store {

/// Reads a pack in use again on a thread of its own, slowly, and compares its hash.
class BackgroundCheck {
public:
    BackgroundCheck(std::filesystem::path file, crypto::Digest const& expected);

    /// The file is not what was installed, or cannot be read.
    [[nodiscard]] bool found_damage() const { return m_damaged; }

private:
    std::atomic<bool> m_damaged = false;
    std::jthread m_thread; ///< ends before the flag does
};

}
