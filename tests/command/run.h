// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/shell.h"
#include "support/small_site.h"

namespace parvis::testing {

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
