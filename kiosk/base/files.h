// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace parvis {

/// The whole file, as bytes. Throws Error with the path and the system's reason.
std::string read_file(std::filesystem::path const& path);

/// Writes `content` beside `path`, syncs it, and renames it into place: a reader sees the old file or the new one,
/// never a half. Throws Error, and leaves the old file, if that fails.
void write_file(std::filesystem::path const& path, std::string_view content);

/// Syncs `from`, a finished file on the same file system, and renames it to `to`. Throws Error, and leaves both, if
/// that fails.
void move_into_place(std::filesystem::path const& from, std::filesystem::path const& to);

}
