// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/measures.h"
#include "app/settings.h"
#include "app/whereabouts.h"
#include "visit/visit.h"

#include <filesystem>
#include <string>
#include <vector>

namespace parvis::app {

/// What the command line says.
struct Options {
    std::filesystem::path pack;    ///< empty without `data`: "back soon", until the kiosk is started otherwise
    std::filesystem::path data;    ///< with the installed packs, which show if there is no `pack`, and the counters
    std::filesystem::path factory; ///< the pack that came with the machine, if any
    std::optional<ui::Profile> profile;
    Extent extent = Extent::WholeScreen;
    std::vector<std::filesystem::path> font_folders;
    std::filesystem::path pictograms;
    Whereabouts whereabouts;
    std::string language; ///< to begin the first visit with; empty: on the first screen
    visit::Times times;
    std::filesystem::path voice_program; ///< the speech helper
    Settings settings;
};

}
