// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"

#include <optional>
#include <string>
#include <string_view>

namespace parvis::content {

/// A date of the calendar written as "2026-12-24".
std::optional<Date> parse_date(std::string_view text);
std::string to_string(Date date);

}
