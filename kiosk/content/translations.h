// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/finding.h"
#include "content/po.h"
#include "content/values.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace parvis::content {

/// The translation of one block into one language, with its state: who it comes from, and whether it is current.
struct Translation {
    std::string text; ///< empty: not translated yet
    Origin origin = Origin::None;
    Currency currency = Currency::Current;
    Position at{};      ///< of the entry
    Position text_at{}; ///< of the text's first letter
};

/// All translations into one language. Their identity is (msgctxt, the French text).
struct Translations {
    std::filesystem::path file;
    std::map<std::pair<std::string, std::string>, Translation> entries;

    /// Null if there is none; an empty text counts as none.
    [[nodiscard]] Translation const* find(std::string const& context, std::string const& french) const;
};

/// What "# origin: machine", "# origin: human" or "# origin: checked, NAME, 2026-11-23" says; None if nothing does.
/// Mistakes become findings.
Origin origin_of(PoEntry const& entry, std::filesystem::path const& file, std::vector<Finding>& findings);

/// The blocks' translations in a PO file, with a finding for each mistake in their form.
Translations read_translations(std::string_view source, std::filesystem::path const& file,
                               std::vector<Finding>& findings);

}
