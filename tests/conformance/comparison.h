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

}
