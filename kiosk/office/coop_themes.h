// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>

namespace parvis::office {

/// The themes of La Coop de la médiation numérique, in which mediators' reports are counted, beside ours.
class CoopThemes {
public:
    /// Reads coop_themes.tsv. Throws Error, with the line, if it is malformed.
    explicit CoopThemes(std::filesystem::path const& file);

    /// Its name there; empty if La Coop has no such theme.
    [[nodiscard]] std::string name_of(std::string const& theme) const;

private:
    std::map<std::string, std::string> m_names;
};

}
