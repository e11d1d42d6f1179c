// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/block_id.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace parvis::content {

enum class ClipState {
    Current, ///< it speaks the text of today
    Stale,   ///< the text has changed since it was recorded
    Unknown, ///< no text has this name
};

/// A recording in clips/<language>/. "ame.title.9c1e4f27.ogg" speaks the block "ame|title"; "ui.home.title.ogg" speaks
/// the interface's message "home.title".
struct Clip {
    std::filesystem::path file;
    std::string language;
    std::string message; ///< msgctxt; empty for a block. A message's clip has no hash, and always counts as current
    BlockId block;       ///< the French is empty unless the clip is current
    std::string hash;    ///< of what is spoken (ClipNames); empty for a message
    ClipState state = ClipState::Unknown;
};

/// "current", "stale" or "unknown".
std::string_view name_of(ClipState state);

}
