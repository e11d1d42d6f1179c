// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/geometry.h"

#include <vector>

namespace parvis::raster {

/// Packs rectangles onto shelves, from the top down. Nothing ever moves; the area only grows.
class Shelves {
public:
    explicit Shelves(int width);

    /// The top left corner of a free `size`. Wider than all before it, it widens the area.
    ui::Point place(ui::Size size);
    void clear();

    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] int used_rows() const { return m_used_rows; }

private:
    struct Shelf {
        int y = 0;
        int height = 0;
        int used_width = 0;
    };

    std::vector<Shelf> m_shelves;
    int m_width;
    int m_used_rows = 0;
};

}
