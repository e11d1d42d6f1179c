// SPDX-License-Identifier: GPL-3.0-or-later
#include "raster/shelves.h"

#include <algorithm>

namespace parvis::raster {

Shelves::Shelves(int width) : m_width(width) {}

ui::Point Shelves::place(ui::Size size)
{
    m_width = std::max(m_width, size.width);

    // A shelf a quarter too high wastes less than opening another for every height that a font has.
    auto const suits = [&](Shelf const& shelf) {
        return size.height <= shelf.height && shelf.height <= size.height + size.height / 4 + 4 &&
               shelf.used_width + size.width <= m_width;
    };
    auto shelf = std::find_if(m_shelves.begin(), m_shelves.end(), suits);
    if (shelf == m_shelves.end()) {
        auto const height = (size.height + 3) / 4 * 4;
        shelf = m_shelves.insert(m_shelves.end(), Shelf{.y = m_used_rows, .height = height});
        m_used_rows += height;
    }
    ui::Point const corner{shelf->used_width, shelf->y};
    shelf->used_width += size.width;
    return corner;
}

void Shelves::clear()
{
    m_shelves.clear();
    m_used_rows = 0;
}

}
