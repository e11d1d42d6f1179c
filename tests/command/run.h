// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/catch.h"
#include "support/small_site.h"

#include <array>
#include <cstdio>
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

inline Outcome parvis_command(std::string const& arguments)
{
    return shell("'" PARVIS_PROGRAM "' " + arguments);
}

/// The small site in content/ville, and the interface's messages beside content.
struct Sources {
    TemporaryFolder folder;
    std::string site = (folder.path() / "content/ville").string();
    std::string pack = (folder.path() / "ville.pack").string();

    Sources()
    {
        TemporaryFolder const small;
        write_small_site(small);
        std::filesystem::create_directories(folder.path() / "content");
        std::filesystem::copy(small.path(), site, std::filesystem::copy_options::recursive);
        folder.write("locales/parvis.pot", "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n");
    }

    void spoil() const { folder.write("content/ville/pages/sante/ame.toml", "icon = 3\n"); }
};

}
