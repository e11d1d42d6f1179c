// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace parvis::conformance {

/// The libraries that decide what the comparison finds, such as "pango 1.50, harfbuzz 6.0, icu 72".
std::string library_versions();

}
