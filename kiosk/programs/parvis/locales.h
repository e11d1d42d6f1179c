// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace parvis::commands {

constexpr char const* locales_help = "the folder of the interface's messages (default: locales beside DIR's parent, "
                                     "else as installed)";

/// Where the interface's messages are: `chosen`, if it is not empty; else beside the folder of all sites, as in the
/// sources; else where they are installed. Throws Error if they are not there.
std::filesystem::path find_locales(std::string const& chosen, std::filesystem::path const& site);

}
