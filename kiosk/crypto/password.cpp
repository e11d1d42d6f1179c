// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/password.h"

#include "base/error.h"
#include "crypto/sodium.h"

namespace parvis::crypto {

std::string hash_password(std::string_view password)
{
    start_sodium();
    std::string hash(crypto_pwhash_argon2id_STRBYTES, '\0');
    if (crypto_pwhash_argon2id_str(hash.data(), password.data(), password.size(),
                                   crypto_pwhash_argon2id_OPSLIMIT_INTERACTIVE,
                                   crypto_pwhash_argon2id_MEMLIMIT_INTERACTIVE) != 0)
        throw Error("there is not enough memory to hash a password");
    hash.resize(hash.find('\0'));
    return hash;
}

bool is_password(std::string_view password, std::string const& hash)
{
    return crypto_pwhash_argon2id_str_verify(hash.c_str(), password.data(), password.size()) == 0;
}

}
