// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/desk.h"
#include "editor/kind.h"
#include "editor/removal.h"
#include "office/frame.h"

namespace parvis::editor {

/// The question before a thing of one kind is removed: what still needs it is named, and then nothing is removed.
class RemovePages {
public:
    RemovePages(Desk& desk, Kind const& kind, office::Frame const& frame);

    void add_to(office::Pages& pages);

private:
    [[nodiscard]] http::Response ask(office::Call const& call);
    [[nodiscard]] http::Response remove(office::Call const& call);
    [[nodiscard]] http::Response show(office::Call const& call, std::string const& name, Removal const& removal,
                                      std::string const& mistake, int status);
    /// What people call it; nothing if it is not there.
    [[nodiscard]] std::optional<std::string> name_in(content::Folder const& folder, std::string const& id) const;

    Desk& m_desk;
    Kind const& m_kind;
    office::Frame const& m_frame;
};

}
