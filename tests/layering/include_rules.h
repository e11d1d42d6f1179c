// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layering/module_table.h"

#include <string>
#include <string_view>
#include <vector>

namespace parvis::layering {

/// The breaches of the layering in one file of `module`, each as "file:line: what is wrong and what to do".
/// A file includes its own module and modules of lower levels, as "module/file.h"; outside headers stand between angle
/// brackets, and are its own library's or the system's.
std::vector<std::string> breaches(ModuleTable const& table, Module const& module, std::string_view file,
                                  std::string_view text);

}
