// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/measures.h"

#include "base/log.h"

#include <algorithm>
#include <cmath>

namespace parvis::app {
namespace {

/// Of the display, what a desktop leaves to a window.
constexpr double desktop_share = 0.88;

bool same_shape(ui::Size a, ui::Size b)
{
    auto const ratio = static_cast<double>(a.width) * b.height / (static_cast<double>(a.height) * b.width);
    return std::abs(ratio - 1) < 0.06;
}

bool fits(ui::Size size, ui::Size room)
{
    return size.width <= room.width && size.height <= room.height;
}

ui::Profile shrunk_into(ui::Profile profile, ui::Size room)
{
    auto const fit = std::min(static_cast<double>(room.width) / profile.pixels.width,
                              static_cast<double>(room.height) / profile.pixels.height);
    profile.pixels.width = static_cast<int>(profile.pixels.width * fit);
    profile.pixels.height = static_cast<int>(profile.pixels.height * fit);
    return profile;
}

/// Wherever the screen hangs.
ui::Profile size_of(std::optional<ui::Profile> const& wanted, Extent extent, ui::Size screen)
{
    auto profile = wanted.value_or(ui::profile_for(screen));
    if (extent == Extent::Window) {
        if (fits(profile.pixels, screen) && wanted) return profile;
        return shrunk_into(
            profile, {static_cast<int>(screen.width * desktop_share), static_cast<int>(screen.height * desktop_share)});
    }
    if (!same_shape(profile.pixels, screen)) {
        log::warning("the profile " + profile.name + " has another shape than the display: check how it is turned");
        return ui::profile_for(screen);
    }
    profile.pixels = screen;
    return profile;
}

}

ui::Profile measures(std::optional<ui::Profile> const& wanted, Extent extent, ui::Size screen,
                     std::optional<double> lower_edge_mm)
{
    auto profile = size_of(wanted, extent, screen);
    profile.lower_edge_mm = lower_edge_mm.value_or(profile.lower_edge_mm);
    return profile;
}

}
