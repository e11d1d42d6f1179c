// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/hash.h"

#include "crypto/sodium.h"

namespace parvis::crypto {
namespace {

using State = crypto_generichash_blake2b_state;

State* state_in(Bytes<384>& memory)
{
    static_assert(sizeof(State) <= 384 && alignof(State) <= 64);
    return reinterpret_cast<State*>(memory.data());
}

}

static_assert(sizeof(Digest) == crypto_generichash_blake2b_BYTES_MAX);

Hasher::Hasher()
{
    crypto_generichash_blake2b_init(state_in(m_state), nullptr, 0, sizeof(Digest));
}

void Hasher::add(std::string_view piece)
{
    crypto_generichash_blake2b_update(state_in(m_state), raw(piece), piece.size());
}

Digest Hasher::finish()
{
    Digest digest;
    crypto_generichash_blake2b_final(state_in(m_state), digest.data(), digest.size());
    return digest;
}

Digest hash_of(std::string_view bytes)
{
    Hasher hasher;
    hasher.add(bytes);
    return hasher.finish();
}

}
