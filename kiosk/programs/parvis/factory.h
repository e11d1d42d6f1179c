// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace parvis::commands {

constexpr char const* factory_help =
    "the pack that came with the machine (default: " PARVIS_SHARE_DIR "/factory.pack, if it is there)";

/// The factory pack of this machine; empty if it has none.
inline std::string default_factory()
{
    std::string const file = PARVIS_SHARE_DIR "/factory.pack";
    return std::filesystem::exists(file) ? file : std::string();
}

}
