// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/preview.h"
#include "office/call.h"

#include <deque>
#include <string>
#include <utility>

namespace parvis::editor {

/// The pictures of the kiosk beside forms. A page can only show a picture that has an address, so the last ones are
/// kept for a while, in memory.
class Pictures {
public:
    explicit Pictures(Preview& preview) : m_preview(preview) {}

    void add_to(office::Pages& pages);

    /// Draws, and gives the picture's address; empty if it cannot be drawn, which the log then explains.
    std::string draw(content::Folder const& folder, Look const& look);

    /// For the script that keeps a picture up to date while somebody types: its address, as text.
    static http::Response answer(std::string const& address);

private:
    [[nodiscard]] http::Response show(office::Call const& call) const;

    Preview& m_preview;
    std::deque<std::pair<std::string, std::string>> m_pictures; ///< names, which nobody can guess, and PNG files
};

}
