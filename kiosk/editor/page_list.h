// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/frame.h"

#include <filesystem>

namespace parvis::editor {

/// The pages that residents read, by theme.
class PageList {
public:
    PageList(std::filesystem::path content, office::Frame const& frame);

    void add_to(office::Pages& pages);

private:
    [[nodiscard]] http::Response show(office::Call const& call) const;

    std::filesystem::path m_content;
    office::Frame const& m_frame;
};

}
