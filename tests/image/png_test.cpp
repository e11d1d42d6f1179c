// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/png.h"

#include "base/error.h"
#include "support/catch.h"

#include <png.h>

using namespace parvis;

namespace {

raster::Pixels decoded(std::string const& file)
{
    png_image picture{};
    picture.version = PNG_IMAGE_VERSION;
    REQUIRE(png_image_begin_read_from_memory(&picture, file.data(), file.size()) != 0);
    picture.format = PNG_FORMAT_RGBA;
    raster::Pixels pixels({static_cast<int>(picture.width), static_cast<int>(picture.height)});
    REQUIRE(png_image_finish_read(&picture, nullptr, pixels.colours.data(), 0, nullptr) != 0);
    return pixels;
}

}

TEST_CASE("a PNG file holds every pixel", "[image]")
{
    raster::Pixels pixels({31, 17});
    for (int y = 0; y < 17; ++y)
        for (int x = 0; x < 31; ++x)
            pixels.row(y)[x] = ui::rgb(static_cast<std::uint32_t>(x * 70001 + y * 911));
    CHECK(decoded(image::encode_png(pixels)) == pixels);
}

TEST_CASE("a PNG file that cannot be written is an error that names it", "[image]")
{
    try {
        image::write_png(raster::Pixels({2, 2}), "/nonexistent/folder/picture.png");
        FAIL("nothing was thrown");
    } catch (Error const& error) {
        CHECK(std::string(error.what()).find("/nonexistent/folder/picture.png") != std::string::npos);
    }
}
