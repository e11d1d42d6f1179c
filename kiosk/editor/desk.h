// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/workspace.h"
#include "editor/drafts.h"
#include "editor/pictures.h"
#include "editor/presence.h"

#include <filesystem>

namespace parvis::editor {

/// What all groups of pages work on.
struct Desk {
    /// Throws Error if the authors' folder cannot be used.
    Desk(std::filesystem::path const& content, std::filesystem::path const& data, std::filesystem::path const& locales)
        : workspace(content), drafts(data / "drafts"), preview(locales), pictures(preview)
    {
    }

    authoring::Workspace workspace;
    Drafts drafts;
    Presence presence;
    Preview preview;
    Pictures pictures;
};

/// The day at the site.
Date today(Desk& desk);

}
