// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/workspace.h"
#include "content/progress.h"

#include <optional>
#include <string>
#include <vector>

namespace parvis::editor {

/// A French text and its translation, as a translator works on them.
struct Block {
    std::string key; ///< stands for the French text in forms
    content::BlockId id;
    content::Standing standing = content::Standing::Missing;
    std::string text;
    std::optional<std::string> previous_french; ///< that an outdated translation was made of, if it is known
    std::optional<content::Approval> approval;
};

/// What the texts of one language are edited by: a page, or all texts of one other kind.
struct Subject {
    std::string id; ///< a page's, or "themes", "places", "rounds", "emergency"
    std::string title;
    std::string theme; ///< see TranslatedText::theme
    int to_write = 0;  ///< blocks that are missing or outdated
    int to_check = 0;  ///< blocks that nobody has checked
};

/// In the folder's order. The title of what is no page is empty.
std::vector<Subject> subjects_of(content::Folder const& folder, content::Language const& language);

/// What is missing comes first, then what is outdated, then the rest, each in the folder's order.
std::vector<Block> blocks_of(content::Folder const& folder, content::Language const& language,
                             std::string const& subject);

/// What a translator wants to become of a block.
struct Wish {
    Block block;             ///< as it is
    std::string text;        ///< the new translation
    bool is_checked = false; ///< somebody read it beside the French, and it is right
};

/// Writes the wishes into the language's file, and gives the change in the history; nothing if there is no wish.
authoring::CommitId save_translations(authoring::Workspace& workspace, content::Language const& language,
                                      std::vector<Wish> const& wishes, Date today, authoring::Author const& author,
                                      std::string const& sentence);

/// The folder as it would be with these texts.
content::Folder with_translations(content::Folder const& folder, std::string const& language,
                                  std::vector<Wish> const& wishes);

}
