// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/key_file.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace parvis::authoring {

/// The key that signs a site's packs, in the office's folder. The secret half is there only encrypted, by a passphrase
/// that nobody writes down here.
class SigningKey {
public:
    explicit SigningKey(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    [[nodiscard]] bool exists() const;
    /// Makes it; there must be none. Takes some seconds.
    void make(std::string_view passphrase);
    /// The text of the public half's file, which kiosks are given.
    [[nodiscard]] std::string public_half() const;
    /// Nothing if the passphrase is wrong. Takes some seconds.
    [[nodiscard]] std::optional<crypto::SecretKey> unlock(std::string_view passphrase) const;

private:
    [[nodiscard]] std::filesystem::path secret_file() const { return m_folder / "signing.key"; }
    [[nodiscard]] std::filesystem::path public_file() const { return m_folder / "signing.pub"; }

    std::filesystem::path m_folder;
};

}
