// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/workspace.h"
#include "editor/pictures.h"
#include "editor/translation_desk.h"
#include "office/frame.h"

#include <map>
#include <set>

namespace parvis::editor {

/// Translating: languages, what each still lacks, and the texts of a page with the French beside them.
class TranslatePages {
public:
    TranslatePages(authoring::Workspace& workspace, Pictures& pictures, office::Frame const& frame);

    void add_to(office::Pages& pages);

private:
    /// What was sent, and what came of it.
    struct Sent {
        std::vector<Wish> wishes;
        std::map<std::string, std::string> typed;   ///< by block; shown again until it is saved
        std::map<std::string, std::string> refused; ///< why, by block
        std::vector<std::string> lost;              ///< texts whose French is another one now
    };
    /// Answers a page about one language, and a subject of it, if there is one.
    using Answer = http::Response (TranslatePages::*)(office::Call const&, content::Language const&);
    http::Response with_language(office::Call const& call, Answer answer);

    http::Response show_languages(office::Call const& call);
    http::Response show_subjects(office::Call const& call, content::Language const& language);
    http::Response show_blocks(office::Call const& call, content::Language const& language);
    http::Response take(office::Call const& call, content::Language const& language);
    http::Response draw(office::Call const& call, content::Language const& language);

    [[nodiscard]] Sent read_form(office::Call const& call, std::vector<Block> const& blocks);
    [[nodiscard]] std::string why_refused(office::Call const& call, Block const& block, std::string const& text);
    std::string picture(office::Call const& call, content::Language const& language, Sent const& sent);
    http::Response show(office::Call const& call, content::Language const& language, std::vector<Block> const& blocks,
                        Sent const& sent, std::string const& picture, int status);

    authoring::Workspace& m_workspace;
    Pictures& m_pictures;
    office::Frame const& m_frame;
};

}
