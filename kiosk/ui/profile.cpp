// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile.h"

#include <array>
#include <cmath>

namespace parvis::ui {

int Profile::px(double length) const
{
    return static_cast<int>(std::lround(length * pixels.width / width_mm));
}

double Profile::mm(double length) const
{
    return length * width_mm / pixels.width;
}

bool is_too_high(Profile const& profile)
{
    return profile.height_of(0) > highest_control_mm;
}

Profile part_in_reach(Profile const& profile)
{
    auto part = profile;
    if (!is_too_high(profile)) return part;
    part.pixels.height =
        static_cast<int>((highest_control_mm - profile.lower_edge_mm) * profile.pixels.width / profile.width_mm);
    part.height_mm = profile.mm(part.pixels.height);
    return part;
}

std::span<Profile const> built_in_profiles()
{
    static std::array const profiles{
        Profile{"hall-32", {1080, 1920}, 398, 708, 600, 750},
        Profile{"desk-21", {1920, 1080}, 476, 268, 600, 850},
        Profile{"bus-10", {1280, 800}, 217, 136, 450, 900},
        Profile{"wall-43", {3840, 2160}, 941, 529, 700, 800},
    };
    return profiles;
}

Profile const* find_profile(std::string_view name)
{
    for (auto const& profile : built_in_profiles())
        if (profile.name == name) return &profile;
    return nullptr;
}

Profile profile_for(Size pixels)
{
    // The shape tells more than the size: a small portrait window stands for a tall kiosk, not for a small one.
    auto const distance = [&](Profile const& profile) {
        auto const width = std::log(double(pixels.width) / profile.pixels.width);
        auto const height = std::log(double(pixels.height) / profile.pixels.height);
        return 4 * std::abs(width - height) + std::abs(width + height);
    };
    auto const profiles = built_in_profiles();
    auto nearest = *std::min_element(profiles.begin(), profiles.end(),
                                     [&](Profile const& a, Profile const& b) { return distance(a) < distance(b); });
    auto const mm_per_pixel = nearest.width_mm / nearest.pixels.width;
    nearest.name += "-like";
    nearest.pixels = pixels;
    nearest.width_mm = pixels.width * mm_per_pixel;
    nearest.height_mm = pixels.height * mm_per_pixel;
    return nearest;
}

}
