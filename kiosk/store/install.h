// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/model.h"
#include "store/folder.h"

#include <functional>

namespace parvis::store {

/// What an installation may take.
struct Limits {
    std::uintmax_t largest_pack = std::uintmax_t{2} << 30U; ///< bytes
    std::uintmax_t spare = std::uintmax_t{16} << 20U;       ///< bytes that stay free on the disk
};

/// Called with the bytes that are done, and with those that there are to do.
using Progress = std::function<void(std::uintmax_t done, std::uintmax_t all)>;

/// Installs the pack `file`, signed by a key in the folder `keys`, on trial: a kiosk shows it when nobody is using it,
/// and keeps it after a whole visit. The pack is verified before it is looked into, and again after it was copied.
/// Gives what the pack says about itself. Throws Refused with the reason, or Error, and changes nothing then; also
/// after a power cut, the pack is installed as a whole or not at all.
pack::Site install(Folder& folder, std::filesystem::path const& file, std::filesystem::path const& keys,
                   Progress const& progress = {}, Limits const& limits = {});

}
