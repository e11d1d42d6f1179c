// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stats/overview.h"

#include <string>

namespace parvis::commands {

/// Figures as lines for a person, and as one JSON object. Both have the same figures.
std::string table_of(stats::Overview const& overview);
std::string json_of(stats::Overview const& overview);

}
