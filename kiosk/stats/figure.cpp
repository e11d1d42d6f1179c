// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/figure.h"

#include <algorithm>

namespace parvis::stats {

Figure exact(std::int64_t number)
{
    return {Figure::Kind::Exact, number};
}

Figure rounded(std::int64_t number, Audience audience)
{
    auto const step = step_for(audience);
    if (number < step) return {Figure::Kind::Masked, step};
    return {Figure::Kind::Rounded, (number + step / 2) / step * step};
}

bool has_room(std::int64_t total, std::vector<std::int64_t> const& cells, Audience audience)
{
    auto const step = step_for(audience);
    std::int64_t least = 0;
    std::int64_t most = 0;
    for (auto const cell : cells) {
        auto const figure = rounded(cell, audience);
        auto const masked = figure.kind == Figure::Kind::Masked;
        least += masked ? 0 : std::max(step, figure.value - step / 2);
        most += masked ? step - 1 : figure.value + (step - 1) / 2;
    }
    auto const room = 2 * (step - 1);
    return most - total >= room && total - least >= room;
}

std::string text_of(Figure const& figure)
{
    auto const number = std::to_string(figure.value);
    return figure.kind == Figure::Kind::Masked ? "<" + number : number;
}

}
