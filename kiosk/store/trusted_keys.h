// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/signature_file.h"

#include <filesystem>
#include <set>
#include <vector>

namespace parvis::store {

/// The public keys in `folder`: each file `*.pub` there is one. Throws Error if the folder or a key cannot be read, or
/// if there is none.
std::vector<crypto::PublicKey> read_keys(std::filesystem::path const& folder);

/// The key that made `signature`. Throws Refused if it is not among `trusted`, or is revoked.
crypto::PublicKey signer_of(crypto::FileSignature const& signature, std::vector<crypto::PublicKey> const& trusted,
                            std::set<crypto::KeyId> const& revoked);

}
