// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

/// The commands under "parvis translate", one function each, as in commands.h.
namespace parvis::commands {

void add_translate_status(CLI::App& translate);
void add_translate_export(CLI::App& translate);
void add_translate_import(CLI::App& translate);
void add_translate_wording(CLI::App& translate);
void add_translate_meaning(CLI::App& translate);
void add_translate_checked(CLI::App& translate);

}
