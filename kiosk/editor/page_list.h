// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/desk.h"
#include "office/frame.h"

namespace parvis::editor {

/// The pages that residents read, by theme.
class PageList {
public:
    PageList(Desk& desk, office::Frame const& frame);

    void add_to(office::Pages& pages);

private:
    [[nodiscard]] http::Response show(office::Call const& call);

    Desk& m_desk;
    office::Frame const& m_frame;
};

}
