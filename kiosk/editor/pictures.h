// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/preview.h"
#include "office/call.h"

#include <deque>
#include <memory>
#include <string>
#include <utility>

namespace parvis::editor {

/// The pictures of the kiosk beside forms. A page names a picture at once; it is drawn when a browser asks for it,
/// where that keeps nobody waiting. The last ones are kept for a while, in memory.
class Pictures {
public:
    explicit Pictures(Preview& preview) : m_preview(preview) {}

    void add_to(office::Pages& pages);

    /// The address of the picture of what is in `folder` now.
    std::string address_of(content::Folder const& folder, Look const& look);

private:
    struct Picture;
    [[nodiscard]] http::Response show(office::Call const& call) const;

    Preview& m_preview;
    std::deque<std::pair<std::string, std::shared_ptr<Picture>>> m_pictures; ///< by names that nobody can guess
};

}
