// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/metrics.h"

using namespace parvis::ui;

TEST_CASE("a capital H in large text is 0.7 degrees high on every kiosk", "[ui]")
{
    constexpr auto capital_per_em = 0.714; // of Noto Sans
    for (auto const& profile : built_in_profiles()) {
        Metrics const metrics(profile, Scale::Large);
        auto const millimetres = profile.mm(metrics.em(TextSize::Body)) * capital_per_em;
        // 7.3 mm at 600 mm (EN 301 549, 5.1.4).
        CHECK(millimetres >= 7.3 * profile.distance_mm / 600.0);
    }
}

TEST_CASE("targets are 20 mm and stand 3 mm apart on every kiosk", "[ui]")
{
    for (auto const& profile : built_in_profiles()) {
        Metrics const metrics(profile, Scale::Normal);
        CHECK(profile.mm(metrics.touch) >= 20.0);
        CHECK(profile.mm(metrics.gap) >= 3.0);
    }
}

TEST_CASE("targets are 30 mm beside the largest text, where there is room", "[ui]")
{
    auto const touch_mm = [](char const* name, Scale scale) {
        auto const& profile = *find_profile(name);
        return profile.mm(Metrics(profile, scale).touch);
    };
    CHECK(touch_mm("hall-32", Scale::Large) < 21.0);
    CHECK(touch_mm("hall-32", Scale::Largest) >= 30.0);
    CHECK(touch_mm("wall-43", Scale::Largest) >= 30.0);
    CHECK(touch_mm("bus-10", Scale::Largest) < 21.0);
}

TEST_CASE("a window of unknown size has the density of the nearest kiosk", "[ui]")
{
    auto const profile = profile_for({540, 960});
    auto const& hall = *find_profile("hall-32");
    CHECK(profile.pixels == Size{540, 960});
    CHECK(profile.px(100.0) == hall.px(100.0));
    CHECK(find_profile("hall-99") == nullptr);
}
