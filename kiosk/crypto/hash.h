// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/bytes.h"

namespace parvis::crypto {

/// A BLAKE2b-512 hash (RFC 7693, no key).
using Digest = Bytes<64>;

/// Hashes what is added piece by piece.
class Hasher {
public:
    Hasher();

    void add(std::string_view piece);
    /// To be called once, at the end.
    Digest finish();

private:
    alignas(64) Bytes<384> m_state; ///< libsodium's
};

Digest hash_of(std::string_view bytes);

}
