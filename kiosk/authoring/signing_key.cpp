// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/signing_key.h"

#include "base/error.h"
#include "base/files.h"

#include <cassert>

namespace parvis::authoring {

bool SigningKey::exists() const
{
    return std::filesystem::exists(secret_file());
}

void SigningKey::make(std::string_view passphrase)
{
    assert(!exists() && !passphrase.empty());
    auto const key = crypto::make_key();
    // The secret half last: with it, the key is there.
    write_file(public_file(), crypto::write_public_key(crypto::public_key(key)));
    write_file(secret_file(), crypto::write_secret_key(key, passphrase), Readers::Owner);
}

std::string SigningKey::public_half() const
{
    return read_file(public_file());
}

std::optional<crypto::SecretKey> SigningKey::unlock(std::string_view passphrase) const
{
    try {
        return crypto::read_secret_key(read_file(secret_file()), passphrase);
    } catch (Error const&) {
        // Whatever is wrong with the file shows when it is read with the right one.
        static_cast<void>(crypto::needs_passphrase(read_file(secret_file())));
        return std::nullopt;
    }
}

}
