// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// Lines for the person who keeps the machine running, on standard error. Nothing about a visitor is ever logged.
namespace parvis::log {

void info(std::string_view line);
void warning(std::string_view line);
void error(std::string_view line);

}
