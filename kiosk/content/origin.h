// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/finding.h"
#include "content/po.h"
#include "content/values.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace parvis::content {

/// An origin as a translator's comment in a PO file has it: "origin: machine", "origin: human" or
/// "origin: checked, NAME, 2026-11-23". A comment, since gettext's tools drop flags that they do not know.
struct Provenance {
    Origin origin = Origin::None;
    std::optional<Approval> approval; ///< exactly if the origin is Checked

    friend bool operator==(Provenance const&, Provenance const&) = default;
};

/// "none", "machine", "human" or "checked".
std::string_view name_of(Origin origin);

/// What the entry's comments say; None if nothing does. Mistakes become findings.
Provenance provenance_of(PoEntry const& entry, std::filesystem::path const& file, std::vector<Finding>& findings);

bool is_origin_comment(std::string_view comment);
/// The translators' comments that say something else.
std::vector<std::string> notes_of(PoEntry const& entry);

/// Makes the entry's comments say this and nothing else about its origin.
void set_provenance(PoEntry& entry, Provenance const& provenance);

}
