// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/measures.h"

#include "support/catch.h"

using namespace parvis;
using namespace parvis::app;

namespace {

ui::Profile const& hall = *ui::find_profile("hall-32");

}

TEST_CASE("a kiosk that fills its screen takes the screen's pixels and the profile's millimetres", "[app]")
{
    auto const profile = measures(hall, Extent::WholeScreen, {720, 1280});
    CHECK(profile.pixels == ui::Size{720, 1280});
    CHECK(profile.width_mm == hall.width_mm);
}

TEST_CASE("without a profile, the nearest one is taken", "[app]")
{
    auto const profile = measures({}, Extent::WholeScreen, {1920, 1080});
    CHECK(profile.width_mm == Approx(476));
}

TEST_CASE("a profile for an upright screen is not used on one that lies", "[app]")
{
    auto const profile = measures(hall, Extent::WholeScreen, {1920, 1080});
    CHECK(profile.pixels == ui::Size{1920, 1080});
    CHECK(profile.width_mm > profile.height_mm);
}

TEST_CASE("in a window, the whole kiosk gets smaller until it fits the desktop", "[app]")
{
    auto const profile = measures(hall, Extent::Window, {1920, 1080});
    CHECK(profile.pixels.height <= 1080);
    CHECK(profile.pixels.height > 900);
    CHECK(profile.pixels.width == Approx(profile.pixels.height * 1080 / 1920).margin(1));
    CHECK(profile.width_mm == hall.width_mm);
}

TEST_CASE("a screen hangs where its settings say, else where the profile's usually does", "[app]")
{
    auto const extent = GENERATE(Extent::WholeScreen, Extent::Window);
    CHECK(measures(hall, extent, {1080, 1920}).lower_edge_mm == hall.lower_edge_mm);
    CHECK(measures(hall, extent, {1080, 1920}, 620).lower_edge_mm == 620);
    CHECK(measures({}, extent, {1920, 1080}, 620).lower_edge_mm == 620);
}

TEST_CASE("a window that fits keeps its size", "[app]")
{
    auto const profile = measures(ui::profile_for({800, 600}), Extent::Window, {1920, 1080});
    CHECK(profile.pixels == ui::Size{800, 600});
}
