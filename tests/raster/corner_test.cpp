// SPDX-License-Identifier: GPL-3.0-or-later
#include "raster/corner.h"

#include "support/catch.h"

#include <numbers>
#include <numeric>

using namespace parvis;
using raster::rasterize_corner;

namespace {

double area(text::Bitmap const& bitmap)
{
    return std::accumulate(bitmap.coverage.begin(), bitmap.coverage.end(), 0.0) / 255;
}

double quarter_disc(double radius)
{
    return std::numbers::pi * radius * radius / 4;
}

int covered(text::Bitmap const& bitmap, int x, int y)
{
    return bitmap.coverage[static_cast<std::size_t>(y) * bitmap.width + x];
}

}

TEST_CASE("a corner covers a quarter of its disc", "[raster]")
{
    for (int radius : {1, 2, 3, 8, 17, 40, 120}) {
        INFO("radius " << radius);
        CHECK(area(rasterize_corner(radius)) == Approx(quarter_disc(radius)).epsilon(0.01));
    }
}

TEST_CASE("a corner is the same on both sides of its diagonal, to a rounding", "[raster]")
{
    auto const corner = rasterize_corner(24);
    for (int y = 0; y < 24; ++y)
        for (int x = 0; x < y; ++x) {
            INFO("pixel " << x << "," << y);
            CHECK(std::abs(covered(corner, x, y) - covered(corner, y, x)) <= 4);
        }
}

TEST_CASE("a corner is empty outside and full inside", "[raster]")
{
    auto const corner = rasterize_corner(20);
    CHECK(covered(corner, 0, 0) == 0);
    CHECK(covered(corner, 19, 19) == 255);
    CHECK(covered(corner, 8, 8) == 255);
}

TEST_CASE("the corner of a border is a disc less a disc", "[raster]")
{
    auto const ring = rasterize_corner(20, 15);
    CHECK(area(ring) == Approx(quarter_disc(20) - quarter_disc(15)).epsilon(0.01));
    CHECK(covered(ring, 19, 19) == 0);
    CHECK(covered(ring, 19, 2) == 255);
}
