// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/desk.h"
#include "editor/kind.h"

#include <vector>

namespace parvis::editor {

struct Entry {
    std::string id;
    std::string name;
    std::string detail;
};

/// All things of one kind, and the beginning of another.
class ThingList {
public:
    struct Look {
        Key lead;  ///< what they are
        Key begin; ///< on the button
        std::vector<Entry> (*entries)(content::Folder const&, office::Words const&);
    };

    ThingList(Desk& desk, Kind const& kind, office::Frame const& frame, Look const& look);

    void add_to(office::Pages& pages);

private:
    [[nodiscard]] http::Response show(office::Call const& call, std::string const& mistake, int status);
    [[nodiscard]] http::Response begin(office::Call const& call);

    Desk& m_desk;
    Kind const& m_kind;
    office::Frame const& m_frame;
    Look m_look;
};

std::vector<Entry> place_entries(content::Folder const& folder, office::Words const& words);
std::vector<Entry> round_entries(content::Folder const& folder, office::Words const& words);
std::vector<Entry> fact_entries(content::Folder const& folder, office::Words const& words);

}
