// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/trusted_keys.h"

#include "base/files.h"
#include "store/refused.h"

#include <algorithm>

namespace parvis::store {
namespace {

constexpr std::uintmax_t longest_key = 4096;

}

std::vector<crypto::PublicKey> read_keys(std::filesystem::path const& folder)
{
    if (!is_directory(folder)) throw Error("there is no folder of trusted keys " + folder.string());
    std::vector<crypto::PublicKey> keys;
    for (auto const& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() != ".pub") continue;
        try {
            keys.push_back(crypto::read_public_key(read_file(entry.path(), longest_key)));
        } catch (Error const&) {
            std::throw_with_nested(Error("cannot use the key " + entry.path().string()));
        }
    }
    if (keys.empty()) throw Error("there is no key (*.pub) in " + folder.string() + ": copy the public key there");
    return keys;
}

crypto::PublicKey signer_of(crypto::FileSignature const& signature, std::vector<crypto::PublicKey> const& trusted,
                            std::set<crypto::KeyId> const& revoked)
{
    auto const name = crypto::to_string(signature.key);
    if (revoked.contains(signature.key))
        throw Refused(Reason::RevokedKey, "it is signed by the key " + name +
                                              ", which was revoked: sign the pack with a key that is in use");
    auto const found = std::ranges::find(trusted, signature.key, &crypto::PublicKey::id);
    if (found == trusted.end())
        throw Refused(Reason::UnknownKey, "it is signed by the key " + name +
                                              ", which this kiosk does not know: sign the pack with a key that it "
                                              "trusts, or add the public key to the trusted ones");
    return *found;
}

}
