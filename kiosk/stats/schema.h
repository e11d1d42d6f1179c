// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/database.h"

#include <filesystem>

namespace parvis::stats {

/// Makes the tables of an empty file. Throws Error if the file is something else, or of a newer Parvis.
void create_or_check(sql::Database& database, std::filesystem::path const& file);

}
