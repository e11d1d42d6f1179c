// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette.h"

#include <cmath>

namespace parvis::ui {
namespace {

constexpr Palette standard{
    .ground = rgb(0xF6F0E4),
    .card = rgb(0xFFFFFF),
    .ink = rgb(0x17262E),
    .soft_ink = rgb(0x4A5961),
    .line = rgb(0x887E6C),
    .accent = rgb(0x0B5563),
    .on_accent = rgb(0xFFFFFF),
    .pressed = rgb(0xCFE3E4),
    .emergency = rgb(0xB3261E),
    .on_emergency = rgb(0xFFFFFF),
    .notice = rgb(0xFFF1CC),
    .open = rgb(0x1E6B3A),
    .closed = rgb(0x8C2F1B),
    .lit = rgb(0xFFE999),
    .shade = {0x17, 0x26, 0x2E, 0xB8},
    .focus = rgb(0x17262E),
    .focus_line = rgb(0xFFFFFF),
};

constexpr Palette high_contrast{
    .ground = rgb(0x000000),
    .card = rgb(0x000000),
    .ink = rgb(0xFFFFFF),
    .soft_ink = rgb(0xFFFFFF),
    .line = rgb(0xFFFFFF),
    .accent = rgb(0xFFD800),
    .on_accent = rgb(0x000000),
    .pressed = rgb(0x5A4C00),
    .emergency = rgb(0xFFFFFF),
    .on_emergency = rgb(0x000000),
    .notice = rgb(0x000000),
    .open = rgb(0xFFD800),
    .closed = rgb(0xFFFFFF),
    .lit = rgb(0x3A3100),
    .shade = {0x00, 0x00, 0x00, 0xD8},
    .focus = rgb(0xFFD800),
    .focus_line = rgb(0x000000),
};

double luminance(Colour colour)
{
    auto const linear = [](std::uint8_t value) {
        auto const part = value / 255.0;
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

}

Palette const& palette(ThemeKind theme)
{
    return theme == ThemeKind::Contrast ? high_contrast : standard;
}

double contrast(Colour a, Colour b)
{
    auto const first = luminance(a) + 0.05;
    auto const second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

Colour mix(Colour under, Colour over, double part)
{
    auto const blend = [part](std::uint8_t from, std::uint8_t to) {
        return static_cast<std::uint8_t>(std::lround(from + (to - from) * part));
    };
    return {blend(under.red, over.red), blend(under.green, over.green), blend(under.blue, over.blue), 255};
}

}
