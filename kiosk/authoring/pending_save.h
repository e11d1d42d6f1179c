// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/edit.h"

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace parvis::authoring {

/// A save that has been decided on: written down before anything else, so that it can be finished after a power cut.
struct PendingSave {
    std::string parent; ///< the commit before it
    std::string account;
    std::string sentence;
    std::chrono::sys_seconds time;
    std::vector<Edit> edits;
};

std::string write_pending_save(PendingSave const& save);
/// Throws Error if it is not what `write_pending_save` gave.
PendingSave read_pending_save(std::string_view bytes);

}
