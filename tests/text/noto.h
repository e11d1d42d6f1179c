// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/fonts.h"

namespace parvis::text {

/// The machine's fonts, opened once for all tests of this program.
Fonts const& noto();

/// Wide enough for any one line.
constexpr float any_width = 1e6F;

}
