// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/signature.h"

/// Keys for signing files, in the format of minisign 0.11 (https://jedisct1.github.io/minisign/), so that either
/// program can use the other's.
namespace parvis::crypto {

/// Tells keys apart; it is random, and no part of the key.
using KeyId = Bytes<8>;
/// Up to 16 hexadecimal digits, as minisign writes it.
std::string to_string(KeyId const& id);
std::optional<KeyId> parse_key_id(std::string_view text);

struct PublicKey {
    KeyId id;
    VerifyingKey key;
};

struct SecretKey {
    KeyId id;
    SigningKey key;
};

SecretKey make_key();
PublicKey public_key(SecretKey const& key);

/// The text of a public key's file.
std::string write_public_key(PublicKey const& key);
/// Throws Error if `file`, a file's text, is none.
PublicKey read_public_key(std::string_view file);

/// The text of a secret key's file, encrypted unless `passphrase` is empty. Deriving the encryption takes some seconds
/// and 64 MiB of memory (scrypt), on purpose.
std::string write_secret_key(SecretKey const& key, std::string_view passphrase);
/// Throws Error if `file` is none.
bool needs_passphrase(std::string_view file);
/// minisign's own keys need up to 1 GiB of memory. Throws Error if `file` is none, or the passphrase is wrong.
SecretKey read_secret_key(std::string_view file, std::string_view passphrase);

}
