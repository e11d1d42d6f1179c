// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conformance/setting.h"

namespace parvis::conformance {

/// In what two settings of a paragraph are equal.
struct Comparison {
    bool glyphs = false; ///< the same glyphs of the same fonts for each cluster
    bool order = false;  ///< the same clusters from left to right
    bool breaks = false; ///< the same first byte of each line

    [[nodiscard]] bool all() const { return glyphs && order && breaks; }
};

Comparison compare(Setting const& ours, Setting const& theirs);

/// Whether glyphs differ only where their fonts do, and all characters have one in both.
bool differs_in_fonts_only(Setting const& ours, Setting const& theirs);

/// Whether ours has the same glyphs and some dotted circles more.
bool differs_in_dotted_circles_only(Setting const& ours, Setting const& theirs);

}
