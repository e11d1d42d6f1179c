// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/model.h"
#include "pack/blocks.h"
#include "sql/database.h"

namespace parvis::pack {

/// Writes the recordings that speak today's texts, and the languages that are only heard, of which there are some.
/// Throws Error if a file cannot be read.
void write_clips(sql::Database const& database, content::Folder const& folder, Blocks const& blocks);

}
