// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace parvis::stats {

/// Who sees a figure: the city's staff, or anybody.
enum class Audience { Office, Public };

/// What cells are rounded to, and below which they are masked: 5 in the office, 10 in anything published.
constexpr std::int64_t step_for(Audience audience)
{
    return audience == Audience::Office ? 5 : 10;
}

/// A number as it may be shown. Masked: fewer than the step, none included.
struct Figure {
    enum class Kind { Exact, Rounded, Masked };
    Kind kind = Kind::Exact;
    std::int64_t value = 0; ///< of a masked figure, the step

    friend bool operator==(Figure const&, Figure const&) = default;
};

/// For a place's total volume, and sums of it.
Figure exact(std::int64_t number);
/// For every cell of a breakdown, and for its total: from the exact number, never from rounded ones.
Figure rounded(std::int64_t number, Audience audience);

/// Whether a breakdown can be shown although its exact total is: rounding must leave the cells so much room that none
/// can be found by subtraction, from this table or together with those of other periods and steps.
bool has_room(std::int64_t total, std::vector<std::int64_t> const& cells, Audience audience);

/// "1240", "<5"
std::string text_of(Figure const& figure);

}
