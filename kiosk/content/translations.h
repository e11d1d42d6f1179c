// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/block_id.h"
#include "content/finding.h"
#include "content/position.h"
#include "content/values.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace parvis::content {

/// The translation of one block into one language, with its state: who it comes from, and whether it is current.
struct Translation {
    std::string text; ///< empty: not translated yet
    Origin origin = Origin::None;
    Currency currency = Currency::Current;
    std::optional<Approval> approval{}; ///< exactly if the origin is Checked
    Position at{};                      ///< of the entry
    Position text_at{};                 ///< of the text's first letter
};

/// All translations into one language.
struct Translations {
    std::filesystem::path file;
    Position header_at{};
    std::string language; ///< what the header says, as `plural_forms`; empty if it says nothing
    std::string plural_forms;
    std::map<BlockId, Translation> entries;

    /// Null if there is none; an empty text counts as none.
    [[nodiscard]] Translation const* find(std::string const& context, std::string const& french) const;
};

/// The blocks' translations in a PO file, with a finding for each mistake in their form.
Translations read_translations(std::string_view source, std::filesystem::path const& file,
                               std::vector<Finding>& findings);

}
