// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/typesetter.h"
#include "ui/profile.h"

#include <filesystem>
#include <vector>

namespace parvis::app {

/// What every show is played on: the machine's fonts, a typesetter and the screen's measures. Used from one thread at a
/// time.
struct Stage {
    /// Throws Error if there are no fonts.
    Stage(std::vector<std::filesystem::path> const& font_folders, std::filesystem::path const& pictograms,
          ui::Profile measures)
        : fonts(font_folders, pictograms), typesetter(fonts), profile(std::move(measures))
    {
    }

    text::Fonts fonts;
    text::Typesetter typesetter;
    ui::Profile profile;
};

}
