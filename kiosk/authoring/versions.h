// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/git.h"

#include <filesystem>
#include <map>

namespace parvis::authoring {

/// The numbers of published packs. A number is given once: kiosks refuse one that is not greater than their own. So it
/// is kept twice, in the office's folder and in the history, and either may be lost.
class Versions {
public:
    /// `at_least` is a version that is known to be used.
    Versions(std::filesystem::path file, Git const& git, int at_least);

    /// The one after all that were given.
    [[nodiscard]] int next() const;
    /// Gives away that number, for good.
    void take(int version);
    /// Notes in the history that it has been published, from the folder's state at the tip.
    void mark_published(int version);
    /// Commits by version.
    [[nodiscard]] std::map<int, std::string> published() const;

private:
    std::filesystem::path m_file;
    Git const& m_git;
    int m_at_least;
};

}
