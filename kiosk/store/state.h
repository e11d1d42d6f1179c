// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/hash.h"
#include "crypto/key_file.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace parvis::store {

/// A pack in the store.
struct Installed {
    int version = 0;
    crypto::Digest digest{}; ///< of the file, as it was verified

    friend bool operator==(Installed const&, Installed const&) = default;
};

/// What a store knows. It is one small file, and replacing that file is what installs, promotes and rolls back.
struct State {
    std::string site; ///< empty before the first pack
    int newest = 0;   ///< the highest version that was ever accepted
    std::optional<Installed> current;
    std::optional<Installed> previous;
    std::optional<Installed> trial; ///< becomes current after a whole visit
    std::set<crypto::KeyId> revoked;

    friend bool operator==(State const&, State const&) = default;
};

std::string to_text(State const& state);
/// Throws Error if `text` was not written by `to_text`.
State parse_state(std::string_view text);

/// The trial's place is taken: what was current becomes previous.
void promote_trial(State& state);

}
