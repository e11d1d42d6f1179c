// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <string>

namespace parvis::content {

/// What a text to be translated is known by: its msgctxt, such as "ame|title", and the French itself. A list item has
/// no index, so it keeps its translation when the list is reordered.
struct BlockId {
    std::string context;
    std::string french;

    friend auto operator<=>(BlockId const&, BlockId const&) = default;
};

}
