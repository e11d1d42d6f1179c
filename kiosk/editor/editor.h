// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/part.h"

#include <filesystem>
#include <memory>

namespace parvis::editor {

struct Desk;

struct Options {
    std::filesystem::path content;      ///< the authors' folder
    std::filesystem::path data;         ///< the office's own folder, which is there: for drafts, the key and packs
    std::filesystem::path locales = {}; ///< the kiosk's messages
    std::filesystem::path kiosks = {};  ///< the folder that kiosks fetch packs from; empty: there is none
    std::filesystem::path pack = {};    ///< what the kiosks show, if it is known: the next version is a later one
    std::filesystem::path resources;    ///< the folder with `templates` and `static`
};

/// The part of the office in which volunteers edit an authors' folder.
class Editor {
public:
    /// Throws Error if one of them cannot be used.
    explicit Editor(Options const& options);
    ~Editor();

    /// For the office, which this must outlive.
    [[nodiscard]] office::Part part();

private:
    struct Groups;

    Options m_options;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Groups> m_groups;
};

/// Where templates and static files are: as installed, else in the sources.
std::filesystem::path default_resources();

}
