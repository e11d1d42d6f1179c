// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/disk.h"
#include "usage/parcel.h"

namespace parvis::usage {

/// What was exported, for whoever did it.
struct Exported {
    std::filesystem::path file;
    int aggregates = 0;
    Date closed_until{};
};

/// Writes everything that the kiosk of this data folder has closed into a file in the folder `to`. The same is written
/// again each time, since a stick may get lost. When this returns the file is on the disk. Throws Error, with what to
/// do, if that fails or there is nothing to tell.
Exported export_usage(std::filesystem::path const& data, OfficeKey const& office, std::filesystem::path const& to,
                      Disk& disk = system_disk());

}
