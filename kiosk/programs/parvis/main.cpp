// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "programs/parvis/commands.h"

#include <cstdio>

namespace {

constexpr char const* description =
    "Makes the pack that a Parvis kiosk shows from the folder that its authors keep.\n\n"
    "  parvis check content/nantes                      say what is wrong, where, and what to do\n"
    "  parvis build content/nantes -o nantes.pack       make the pack\n"
    "  parvis translate status content/nantes           how far the translations are\n"
    "  parvis clips content/nantes --lang ar            what to record, and under which name\n"
    "  parvis screen --pack nantes.pack --screen home --lang ar -o home.png   see a screen\n"
    "  parvis sign nantes.pack --key nantes.key         sign the pack, so that kiosks install it\n\n"
    "\"parvis COMMAND --help\" explains a command. The folder's files are described in its README.md.";

constexpr char const* exit_codes =
    "Exit code: 0 done, 1 a mistake was found or something failed, 2 a wrong command line.";

/// The exit code.
int run(int count, char** arguments)
{
    CLI::App app(description, "parvis");
    app.footer(exit_codes);
    app.require_subcommand(1);
    parvis::commands::add_check(app);
    parvis::commands::add_build(app);
    parvis::commands::add_screen(app);
    parvis::commands::add_translate(app);
    parvis::commands::add_clips(app);
    parvis::commands::add_keygen(app);
    parvis::commands::add_sign(app);
    parvis::commands::add_verify(app);
    parvis::commands::add_install(app);
    parvis::commands::add_packs(app);
    parvis::commands::add_usage(app);
    parvis::commands::add_say(app);
    parvis::commands::add_voices(app);
    try {
        app.parse(count, arguments);
        return 0;
    } catch (CLI::RuntimeError const& error) {
        return error.get_exit_code();
    } catch (CLI::ParseError const& error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
}

}

int main(int count, char** arguments)
{
    try {
        return run(count, arguments);
    } catch (std::exception const& error) {
        std::fprintf(stderr, "parvis: %s\n", parvis::describe(error).c_str());
        return 1;
    }
}
