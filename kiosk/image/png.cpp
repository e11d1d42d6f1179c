// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/png.h"

#include "base/error.h"
#include "base/files.h"

#include <png.h>

namespace parvis::image {

std::string encode_png(raster::Pixels const& pixels)
{
    std::vector<std::uint8_t> channels;
    channels.reserve(pixels.colours.size() * 3);
    for (auto const& colour : pixels.colours)
        channels.insert(channels.end(), {colour.red, colour.green, colour.blue});

    png_image picture{};
    picture.version = PNG_IMAGE_VERSION;
    picture.width = static_cast<png_uint_32>(pixels.size.width);
    picture.height = static_cast<png_uint_32>(pixels.size.height);
    picture.format = PNG_FORMAT_RGB;
    // Screens are flat: this takes a third of the time, and the files are no larger.
    picture.flags = PNG_IMAGE_FLAG_FAST;

    png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(picture);
    std::string file(size, '\0');
    if (png_image_write_to_memory(&picture, file.data(), &size, 0, channels.data(), 0, nullptr) == 0)
        throw Error(std::string("cannot encode a picture as PNG: ") + picture.message);
    file.resize(size);
    return file;
}

void write_png(raster::Pixels const& pixels, std::filesystem::path const& path)
{
    write_file(path, encode_png(pixels));
}

}
