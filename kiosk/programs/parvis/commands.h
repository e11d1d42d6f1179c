// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

/// One function for each command: it declares the command's options and what it does. A command that fails throws
/// Error, or CLI::RuntimeError with the exit code once it has said why.
namespace parvis::commands {

void add_check(CLI::App& app);
void add_build(CLI::App& app);
void add_screen(CLI::App& app);
void add_translate(CLI::App& app);
void add_clips(CLI::App& app);
void add_keygen(CLI::App& app);
void add_sign(CLI::App& app);
void add_verify(CLI::App& app);
void add_install(CLI::App& app);
void add_packs(CLI::App& app);
void add_usage(CLI::App& app);
void add_say(CLI::App& app);
void add_voices(CLI::App& app);

}
