// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/sealed_box.h"

#include "base/error.h"
#include "crypto/sodium.h"

namespace parvis::crypto {

static_assert(sizeof(SealingKey) == crypto_box_PUBLICKEYBYTES);
static_assert(sizeof(OpeningKey) == crypto_box_SECRETKEYBYTES);

OpeningKey make_opening_key()
{
    start_sodium();
    OpeningKey key;
    SealingKey with_it;
    crypto_box_keypair(with_it.data(), key.bytes.data());
    return key;
}

SealingKey sealing_key(OpeningKey const& key)
{
    SealingKey sealing;
    crypto_scalarmult_base(sealing.data(), key.bytes.data());
    return sealing;
}

std::string seal(std::string_view message, SealingKey const& key)
{
    start_sodium();
    std::string sealed(message.size() + crypto_box_SEALBYTES, '\0');
    if (crypto_box_seal(raw(sealed), raw(message), message.size(), key.data()) != 0)
        throw Error("the key to seal for is no key");
    return sealed;
}

std::optional<std::string> open_sealed(std::string_view sealed, OpeningKey const& key)
{
    if (sealed.size() < crypto_box_SEALBYTES) return std::nullopt;
    std::string message(sealed.size() - crypto_box_SEALBYTES, '\0');
    auto const with_it = sealing_key(key);
    if (crypto_box_seal_open(raw(message), raw(sealed), sealed.size(), with_it.data(), key.bytes.data()) != 0)
        return std::nullopt;
    return message;
}

}
