// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/parvis/translate.h"

#include "programs/parvis/commands.h"

namespace parvis::commands {

void add_translate(CLI::App& app)
{
    auto* const command = app.add_subcommand("translate", "How far the translations are, and what changes them.");
    command->require_subcommand(1);
    add_translate_status(*command);
    add_translate_export(*command);
    add_translate_import(*command);
    add_translate_wording(*command);
    add_translate_meaning(*command);
    add_translate_checked(*command);
    command->footer("\"parvis translate COMMAND --help\" explains a command.\n");
}

}
