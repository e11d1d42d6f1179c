// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace parvis::commands {

/// Asks with `question` on the terminal, without showing what is typed; without a terminal, takes a line of standard
/// input. Throws Error if there is none.
std::string ask_passphrase(std::string const& question);

/// The same for a passphrase that is being chosen: on a terminal, twice. Throws Error if they differ or are empty.
std::string choose_passphrase();

}
