// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/finding.h"
#include "ui/key_table.h"

#include <filesystem>
#include <vector>

namespace parvis::app {

/// What one kiosk has of its own, whatever it shows: the file kiosk.toml.
struct Settings {
    ui::KeyTable keys = ui::usual_keys();
};

/// What `file` says; where it says nothing, or something that makes no sense, the usual. Each mistake becomes a
/// finding.
Settings read_settings(std::filesystem::path const& file, std::vector<content::Finding>& findings);

}
