// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/geometry.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace parvis::ui {

/// A kiosk's screen. Sizes in layout are millimetres (EN 301 549 5.1.4 counts in degrees of vision); the profile makes
/// them pixels.
struct Profile {
    std::string name;
    Size pixels;
    double width_mm = 0;
    double height_mm = 0;
    double distance_mm = 600;   ///< from the eye
    double lower_edge_mm = 800; ///< the screen's lower edge above the floor

    [[nodiscard]] int px(double mm) const;
    [[nodiscard]] double mm(double pixels) const;
    [[nodiscard]] bool portrait() const { return pixels.height > pixels.width; }
    /// Millimetres above the floor.
    [[nodiscard]] double height_of(int y) const { return lower_edge_mm + height_mm - mm(y); }
};

/// What a seated person reaches, in millimetres above the floor (EN 301 549 8.3.2.1 and 8.3.2.2).
constexpr double lowest_control_mm = 380;
constexpr double highest_control_mm = 1220;

/// Whether reach mode is of use: some of the screen is too high or too low for a seated person, and enough of it is
/// not.
bool has_reach_mode(Profile const& profile);
/// The part of a screen that a seated person reaches, as a screen of its own.
Profile part_in_reach(Profile const& profile);

/// hall-32, desk-21, bus-10, wall-43.
std::span<Profile const> built_in_profiles();
Profile const* find_profile(std::string_view name);
/// A profile of this size in pixels with the density of the nearest built-in one.
Profile profile_for(Size pixels);

}
