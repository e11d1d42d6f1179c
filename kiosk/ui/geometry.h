// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>

namespace parvis::ui {

struct Point {
    int x = 0;
    int y = 0;

    friend bool operator==(Point const&, Point const&) = default;
};

struct Size {
    int width = 0;
    int height = 0;

    friend bool operator==(Size const&, Size const&) = default;
};

/// Whole pixels, y downwards.
struct Rect {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;

    [[nodiscard]] int right() const { return x + width; }
    [[nodiscard]] int bottom() const { return y + height; }
    [[nodiscard]] bool empty() const { return width <= 0 || height <= 0; }
    [[nodiscard]] bool contains(Point p) const { return p.x >= x && p.x < right() && p.y >= y && p.y < bottom(); }
    [[nodiscard]] bool contains(Rect const& r) const
    {
        return r.x >= x && r.y >= y && r.right() <= right() && r.bottom() <= bottom();
    }
    [[nodiscard]] Rect inset(int by) const { return {x + by, y + by, width - 2 * by, height - 2 * by}; }
    [[nodiscard]] Rect moved(int dx, int dy) const { return {x + dx, y + dy, width, height}; }

    friend bool operator==(Rect const&, Rect const&) = default;
};

inline Rect intersection(Rect const& a, Rect const& b)
{
    auto const x = std::max(a.x, b.x);
    auto const y = std::max(a.y, b.y);
    return {x, y, std::max(0, std::min(a.right(), b.right()) - x), std::max(0, std::min(a.bottom(), b.bottom()) - y)};
}

/// The smallest rectangle around both; an empty one takes no part.
inline Rect united(Rect const& a, Rect const& b)
{
    if (a.empty()) return b;
    if (b.empty()) return a;
    auto const x = std::min(a.x, b.x);
    auto const y = std::min(a.y, b.y);
    return {x, y, std::max(a.right(), b.right()) - x, std::max(a.bottom(), b.bottom()) - y};
}

/// Straight (not premultiplied) sRGB.
struct Colour {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;
    std::uint8_t alpha = 255;

    friend bool operator==(Colour const&, Colour const&) = default;
};

constexpr Colour rgb(std::uint32_t value)
{
    return {static_cast<std::uint8_t>(value >> 16), static_cast<std::uint8_t>(value >> 8),
            static_cast<std::uint8_t>(value), 255};
}

}
