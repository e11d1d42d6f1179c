// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace parvis::authoring {

struct ProgramResult {
    int exit_code = 0; ///< -1 if a signal ended it
    std::string output;
    std::string errors;
};

/// Runs a program, without a shell, to its end. `command` is its name and arguments; `environment` is all that it finds
/// there, as NAME=VALUE. Throws Error if it cannot be started.
ProgramResult run_program(std::vector<std::string> const& command, std::vector<std::string> const& environment,
                          std::string_view input = {});

}
