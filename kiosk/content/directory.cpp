// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/directory.h"

#include "content/report.h"

#include <algorithm>

namespace parvis::content {

std::vector<std::filesystem::path> entries_of(std::filesystem::path const& folder, std::vector<Finding>& findings)
{
    std::vector<std::filesystem::path> entries;
    std::error_code error;
    for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error))
        if (!entry->path().filename().string().starts_with('.')) entries.push_back(entry->path());
    if (error && error != std::errc::no_such_file_or_directory)
        Report(folder, findings).error({}, "the folder cannot be read: " + error.message(), "make it readable");
    std::sort(entries.begin(), entries.end());
    return entries;
}

}
