// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/model.h"

#include <string>

namespace parvis::pack {

/// What the signature of a pack tells about it: "site:nantes version:42 date:2026-11-02".
std::string manifest(Site const& site);

}
