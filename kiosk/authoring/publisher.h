// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/signing_key.h"
#include "authoring/versions.h"
#include "authoring/workspace.h"

#include <filesystem>
#include <optional>
#include <string>

namespace parvis::authoring {

/// Makes signed packs of the authors' folder, and hands them on.
class Publisher {
public:
    struct Folders {
        std::filesystem::path data;    ///< the office's own: version numbers, and the packs that were made
        std::filesystem::path locales; ///< the kiosk's messages
        std::filesystem::path kiosks;  ///< that kiosks fetch packs from; empty: there is none
    };
    Publisher(Workspace& workspace, Versions& versions, Folders folders);

    /// Builds and signs the next version, of a folder without errors; gives the pack's name. If something fails, the
    /// number is given away and nothing is published.
    std::string make(crypto::SecretKey const& key);

    /// Where a pack that was made, or its signature, is, by name; nothing if there is none of that name.
    [[nodiscard]] std::optional<std::filesystem::path> file(std::string const& name) const;

    [[nodiscard]] bool has_folder_for_kiosks() const { return !m_folders.kiosks.empty(); }
    /// Puts a pack where kiosks fetch it: whoever finds it there finds it whole, and its signature.
    void give_to_kiosks(std::string const& pack) const;

private:
    [[nodiscard]] std::filesystem::path packs() const { return m_folders.data / "packs"; }

    Workspace& m_workspace;
    Versions& m_versions;
    Folders m_folders;
};

}
