// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/bytes.h"

/// Ed25519 (RFC 8032) over bytes in memory. Files are signed in minisign's format: see signature_file.h.
namespace parvis::crypto {

using VerifyingKey = Bytes<32>;
using SigningKey = Secret<64>;
using Signature = Bytes<64>;

SigningKey make_signing_key();
VerifyingKey verifying_key(SigningKey const& key);

Signature sign(std::string_view message, SigningKey const& key);
[[nodiscard]] bool is_signed(std::string_view message, Signature const& signature, VerifyingKey const& key);

}
