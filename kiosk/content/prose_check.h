// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/position.h"
#include "content/report.h"

namespace parvis::content {

/// Reports unknown markup, stray blanks, and values that belong in facts.toml: a phone number or an amount typed into a
/// text would be copied into every language, and set in the wrong order in a right-to-left one.
void check_prose(Text const& text, Report& report);

/// Reports blanks at either end.
void check_blanks(Text const& text, Report& report);

}
