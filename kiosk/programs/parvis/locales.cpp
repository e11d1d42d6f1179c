// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/parvis/locales.h"

#include "base/error.h"

namespace parvis::commands {

std::filesystem::path find_locales(std::string const& chosen, std::filesystem::path const& site)
{
    auto const beside = (std::filesystem::absolute(site) / "." / "../../locales").lexically_normal();
    auto found = !chosen.empty()        ? std::filesystem::path(chosen)
                 : is_directory(beside) ? std::filesystem::proximate(beside)
                                        : std::filesystem::path(PARVIS_SHARE_DIR "/locales");
    if (is_directory(found)) return found;
    throw Error("there are no messages in " + found.string() + ": say where they are with --locales");
}

}
