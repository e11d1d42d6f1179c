// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace parvis::ui {

namespace {

/// As high as the lowest of the screens that all was designed for.
constexpr double least_in_reach_mm = 136;

}

int Profile::px(double length) const
{
    return static_cast<int>(std::lround(length * pixels.width / width_mm));
}

double Profile::mm(double length) const
{
    return length * width_mm / pixels.width;
}

bool has_reach_mode(Profile const& profile)
{
    auto const all_in_reach = profile.height_of(0) <= highest_control_mm && profile.lower_edge_mm >= lowest_control_mm;
    return !all_in_reach && part_in_reach(profile).height_mm >= least_in_reach_mm;
}

Profile part_in_reach(Profile const& profile)
{
    // Whole pixels, counted from the lower edge.
    auto const pixels_up_to = [&](double height) {
        return (height - profile.lower_edge_mm) * profile.pixels.width / profile.width_mm;
    };
    auto const begin = static_cast<int>(std::max(0.0, std::ceil(pixels_up_to(lowest_control_mm))));
    auto const end = std::min(profile.pixels.height, static_cast<int>(std::floor(pixels_up_to(highest_control_mm))));
    auto part = profile;
    part.pixels.height = end - begin;
    part.height_mm = profile.mm(part.pixels.height);
    part.lower_edge_mm += profile.mm(begin);
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
