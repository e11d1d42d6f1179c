// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace parvis::exchange {

/// By what a text that comes back is recognized. The hashes (content/text_hash.h) tell whether the French is still the
/// same, and who changed the translation meanwhile: its translator, or somebody here.
struct UnitId {
    std::string context; ///< msgctxt
    std::string french_hash;
    std::optional<std::string> text_hash; ///< of the translation as it left, "" for none; nothing if that is not known

    friend bool operator==(UnitId const&, UnitId const&) = default;
};

UnitId make_unit_id(std::string_view context, std::string_view french, std::string_view text);

/// "ame|title@9c1e4f27" if nothing was translated when it left, else "ame|title@9c1e4f27+811c9dc5".
std::string to_string(UnitId const& id);
/// Nothing if it is none.
std::optional<UnitId> parse_unit_id(std::string_view text);

}
