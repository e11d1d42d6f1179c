// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/key_visitor.h"
#include "image/paint.h"
#include "pictograms/font_file.h"
#include "raster/atlas.h"

namespace parvis::testing {

/// A kiosk without a display, whose screens are painted.
struct PaintedKiosk {
    ui::DisplayList draw(screens::State const& state)
    {
        return show.draw(state, LocalMinute(std::chrono::local_days(std::chrono::year(2026) / 11 / 24)));
    }
    raster::Pixels paint(ui::DisplayList const& list) { return image::paint(list, atlas); }
    raster::Pixels paint(screens::State const& state) { return paint(draw(state)); }

    static screens::State state(ui::Route const& route, ui::ThemeKind theme, std::string const& language = "ar")
    {
        screens::State state;
        state.route = route;
        state.language = state.own_language = language;
        state.theme = theme;
        return state;
    }

    app::Stage stage{text::Fonts::default_folders(), pictograms::font_file(), *ui::find_profile("bus-10")};
    app::PackShow show{PARVIS_DEMO_PACK, stage};
    raster::Atlas atlas{stage.fonts};
};

}
