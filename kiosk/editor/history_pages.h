// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/history.h"
#include "authoring/versions.h"
#include "office/frame.h"

namespace parvis::editor {

/// Who changed what, when; a change is taken back, or a version brought back, by a button.
class HistoryPages {
public:
    HistoryPages(authoring::Workspace& workspace, authoring::Versions const& versions, office::Frame const& frame);

    void add_to(office::Pages& pages);

private:
    /// What undoes or restores a change.
    using Return = authoring::Saved (*)(authoring::Workspace&, authoring::CommitId const&, authoring::Author const&,
                                        std::string const&);

    http::Response show(office::Call const& call, std::string const& mistake, int status);
    http::Response undo(office::Call const& call);
    http::Response restore(office::Call const& call);
    http::Response go_back(office::Call const& call, Return way, std::string const& sentence);

    authoring::Workspace& m_workspace;
    authoring::Versions const& m_versions;
    office::Frame const& m_frame;
};

}
