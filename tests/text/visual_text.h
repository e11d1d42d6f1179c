// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/fonts.h"
#include "text/layout.h"

#include <string>
#include <string_view>

namespace parvis::text {

/// The characters of a line from left to right, as a reader sees them: a bracket that is drawn mirrored is given as its
/// mirror image. `text` is the paragraph's.
std::u32string visual_text(Line const& line, std::string_view text, Fonts const& fonts);

}
