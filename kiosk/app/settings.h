// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/crier.h"
#include "content/finding.h"
#include "ui/key_table.h"
#include "ui/profile.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace parvis::app {

/// What one kiosk has of its own, whatever it shows: deploy/kiosk.toml shows and explains every key.
struct Settings {
    std::filesystem::path data; ///< folder for all that the kiosk writes; empty: not said
    std::optional<ui::Profile> profile;
    std::optional<double> lower_edge_mm; ///< of the screen above the floor; else the profile's
    Volumes volumes;
    std::optional<Crier> crier;
    std::filesystem::path headset; ///< the input device that tells of the headset's plug; empty: there is none
    ui::KeyTable keys = ui::usual_keys();
};

/// What `file` says; where it says nothing, or something that makes no sense, the usual. Each mistake becomes a
/// finding.
Settings read_settings(std::filesystem::path const& file, std::vector<content::Finding>& findings);

}
