// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/signature.h"

#include "crypto/sodium.h"

namespace parvis::crypto {

static_assert(sizeof(VerifyingKey) == crypto_sign_ed25519_PUBLICKEYBYTES);
static_assert(sizeof(SigningKey) == crypto_sign_ed25519_SECRETKEYBYTES);
static_assert(sizeof(Signature) == crypto_sign_ed25519_BYTES);

SigningKey make_signing_key()
{
    start_sodium();
    SigningKey key;
    VerifyingKey with_it;
    crypto_sign_ed25519_keypair(with_it.data(), key.bytes.data());
    return key;
}

VerifyingKey verifying_key(SigningKey const& key)
{
    VerifyingKey verifying;
    crypto_sign_ed25519_sk_to_pk(verifying.data(), key.bytes.data());
    return verifying;
}

Signature sign(std::string_view message, SigningKey const& key)
{
    Signature signature;
    crypto_sign_ed25519_detached(signature.data(), nullptr, raw(message), message.size(), key.bytes.data());
    return signature;
}

bool is_signed(std::string_view message, Signature const& signature, VerifyingKey const& key)
{
    return crypto_sign_ed25519_verify_detached(signature.data(), raw(message), message.size(), key.data()) == 0;
}

}
