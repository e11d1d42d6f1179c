// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/disk.h"
#include "editor/fields.h"

#include <filesystem>
#include <optional>
#include <string>

namespace parvis::editor {

/// What somebody has typed into a form and not saved yet.
struct Draft {
    Fields fields;
    Fields base; ///< the form as it was when they opened it
};

/// Drafts on the disk, one for each person and form: none is lost when a browser, a session or the office ends.
class Drafts {
public:
    /// Makes the folder.
    explicit Drafts(std::filesystem::path folder, Disk& disk = system_disk());

    /// `form` is the address of the form.
    [[nodiscard]] std::optional<Draft> find(std::string const& person, std::string const& form) const;
    void keep(std::string const& person, std::string const& form, Draft const& draft);
    void discard(std::string const& person, std::string const& form);

private:
    /// Its name is a hash: names of people hold anything, and are nobody else's business.
    [[nodiscard]] std::filesystem::path file(std::string const& person, std::string const& form) const;

    std::filesystem::path m_folder;
    Disk& m_disk;
};

}
