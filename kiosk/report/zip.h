// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace parvis::report {

struct ZipEntry {
    std::string name;
    std::string content;
};

/// A ZIP archive (APPNOTE 6.3) whose files are stored as they are, in this order, with a fixed date: the same bytes for
/// the same content. For files of less than 4 GiB.
std::string to_zip(std::vector<ZipEntry> const& entries);

}
