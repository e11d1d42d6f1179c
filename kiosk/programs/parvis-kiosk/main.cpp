// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/parvis-kiosk/command_line.h"

#include "app/kiosk.h"
#include "base/core_dumps.h"
#include "base/error.h"
#include "base/log.h"

#include <cstdlib>

int main(int argument_count, char** arguments)
{
    auto const command_line = parvis::read_command_line(argument_count, arguments);
    if (!command_line.options) return command_line.status;
    parvis::forbid_core_dumps();
    // Why there is no sound, the kiosk says itself; whoever wants more sets this to more.
    ::setenv("ALSOFT_LOGLEVEL", "0", 0);
    try {
        parvis::app::Kiosk(*command_line.options).run();
        return EXIT_SUCCESS;
    } catch (std::exception const& error) {
        parvis::log::error(parvis::describe(error));
        return EXIT_FAILURE;
    }
}
