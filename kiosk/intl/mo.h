// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Compiled catalogues, gettext's .mo format: little-endian, revision 0, no hash table, sorted by key.
namespace parvis::intl {

struct MoEntry {
    std::string context;
    std::string id;
    std::string plural;             ///< empty unless the message counts something
    std::vector<std::string> forms; ///< one, or one for each plural form
};

/// The catalogue's bytes, the same for the same entries in any order. `plural_rule` is "nplurals=...; plural=...;".
std::string write_mo(std::string_view plural_rule, std::vector<MoEntry> const& entries);

/// What is wrong with a catalogue; nothing if it is safe to hand to a library that trusts it. Stricter than gettext:
/// only what `write_mo` writes passes.
std::optional<std::string> mo_mistake(std::string_view bytes);

}
