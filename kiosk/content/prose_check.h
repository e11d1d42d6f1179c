// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/position.h"
#include "content/report.h"

namespace parvis::content {

/// Reports unknown markup, what `check_extent` does, and values that belong in facts.toml: a phone number or an amount
/// typed into a text would be copied into every language, and set in the wrong order in a right-to-left one.
void check_prose(Text const& text, Report& report);

constexpr std::size_t longest_text = 20'000; ///< in bytes; a text is a few sentences, and a pack holds no book

/// Reports blanks at either end, and a text that is much too long.
void check_extent(Text const& text, Report& report);

}
