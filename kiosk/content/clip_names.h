// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/model.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace parvis::content {

/// Which file a recording of a text belongs in. What is spoken is the words and the values of the facts among them: a
/// new amount makes a clip stale, another word in bold does not.
class ClipNames {
public:
    /// Looks into the folder's facts, which must outlive this.
    explicit ClipNames(Folder const& folder);

    /// The hash of what is spoken of `text`, which is inline markup in any language.
    [[nodiscard]] std::string hash(std::string_view text) const;
    /// "ame.title.9c1e4f27.ogg"
    [[nodiscard]] std::string file_name(std::string_view context, std::string_view text) const;

private:
    std::map<std::string_view, Fact const*> m_facts;
};

/// "ui.home.title.ogg"
std::string clip_of_message(std::string_view context);

/// What a clip's name says.
struct ClipName {
    std::string message; ///< msgctxt of a message; empty for a block
    std::string context; ///< msgctxt of a block; empty for a message
    std::string hash;    ///< empty for a message
};

/// Nothing if no clip is called so.
std::optional<ClipName> parse_clip_name(std::string_view file_name);

}
