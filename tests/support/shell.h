// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/catch.h"

#include <array>
#include <cstdio>
#include <string>
#include <sys/wait.h>

namespace parvis::testing {

struct Outcome {
    int exit_code = -1;
    std::string output; ///< and what is said on standard error
};

/// What a line of the shell does.
inline Outcome shell(std::string const& line)
{
    Outcome outcome;
    auto* const pipe = ::popen(("cd / && { " + line + "; } 2>&1").c_str(), "r");
    REQUIRE(pipe);
    std::array<char, 4096> buffer{};
    while (auto const count = std::fread(buffer.data(), 1, buffer.size(), pipe))
        outcome.output.append(buffer.data(), count);
    auto const status = ::pclose(pipe);
    outcome.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return outcome;
}

}
