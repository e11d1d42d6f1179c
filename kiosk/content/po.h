// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/finding.h"
#include "content/position.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace parvis::content {

/// One message of a PO file, with everything a translation tool may have written about it.
struct PoEntry {
    std::vector<std::string> comments;   ///< "# ", by translators
    std::vector<std::string> extracted;  ///< "#.", from the source
    std::vector<std::string> references; ///< "#:"
    std::vector<std::string> flags;      ///< "#,"
    std::optional<std::string> previous_context;
    std::optional<std::string> previous_id; ///< "#|": the French before it changed
    std::optional<std::string> previous_plural;
    std::optional<std::string> context;
    std::string id;
    std::string plural;             ///< empty unless the message counts something
    std::vector<std::string> forms; ///< one, or one for each plural form
    bool obsolete = false;          ///< "#~"
    Position at{};                  ///< of msgid
    Position text_at{};             ///< of the first letter of the first msgstr

    [[nodiscard]] bool has_flag(std::string_view flag) const;
    /// Outdated: the French has changed since.
    [[nodiscard]] bool fuzzy() const { return has_flag("fuzzy"); }
};

/// A PO file. The header is the entry whose id is empty, and stands first.
struct PoFile {
    std::vector<PoEntry> entries;

    /// The value of a header line such as "Plural-Forms"; empty if there is none.
    [[nodiscard]] std::string header(std::string_view name) const;
};

/// Reads all that can be read; each mistake is a finding, and the entry it stands in is left out.
PoFile read_po(std::string_view source, std::filesystem::path const& file, std::vector<Finding>& findings);

/// The file in canonical form: no wrapping, so that a change of one text changes one line. Reading it gives `po` again.
std::string write_po(PoFile const& po);

}
