// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/bytes.h"

/// Messages that only one reader can open, from a writer who keeps no key (libsodium's crypto_box_seal: X25519,
/// XSalsa20-Poly1305).
namespace parvis::crypto {

using SealingKey = Bytes<32>;
using OpeningKey = Secret<32>;

OpeningKey make_opening_key();
SealingKey sealing_key(OpeningKey const& key);

/// 48 bytes longer than the message. Throws Error if `key` is no key.
std::string seal(std::string_view message, SealingKey const& key);
/// Nothing if it was sealed for somebody else, or was changed.
std::optional<std::string> open_sealed(std::string_view sealed, OpeningKey const& key);

}
