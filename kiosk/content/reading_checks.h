// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/finding.h"

#include <span>

namespace parvis::content {

/// The checks that `read_folder` makes by itself, since what they refuse cannot become a pack or would be lost.
std::span<CheckInfo const> reading_checks();

}
