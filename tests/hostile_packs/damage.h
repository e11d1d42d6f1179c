// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <random>
#include <string>

namespace parvis::testing {

using Random = std::mt19937;

/// Damages a pack in one to three ways that somebody with the key might think of, and says how: values of other types
/// and sizes, rows gone or a thousand times too many, tables that are missing, views, triggers or each other's, pages
/// that are cut off, exchanged or lead in circles.
std::string damage(std::filesystem::path const& pack, Random& random);

}
