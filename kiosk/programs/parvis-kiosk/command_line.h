// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"

#include <optional>

namespace parvis {

/// What was asked for, or the status to exit with at once: 0 after --help, 2 after a mistake that was explained on
/// standard error.
struct CommandLine {
    std::optional<app::Options> options;
    int status = 0;
};

CommandLine read_command_line(int argument_count, char const* const* arguments);

}
