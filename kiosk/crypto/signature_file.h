// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/disk.h"
#include "crypto/hash.h"
#include "crypto/key_file.h"

#include <filesystem>
#include <functional>

/// Signatures of files, in minisign's format. The signature of `file` is `file`.minisig.
namespace parvis::crypto {

/// Legacy signs the whole file, which must then be in memory; Prehashed its hash.
enum class SignatureForm { Legacy, Prehashed };

struct FileSignature {
    SignatureForm form = SignatureForm::Prehashed;
    KeyId key{};
    Signature signature{};
    std::string trusted_comment;   ///< one line
    Signature comment_signature{}; ///< of the signature and the comment
};

std::filesystem::path signature_path(std::filesystem::path const& file);

/// `trusted_comment` is one line.
FileSignature sign_digest(Digest const& digest, SecretKey const& key, std::string const& trusted_comment);

/// The text of a signature's file.
std::string write_signature(FileSignature const& signature);
/// Throws Error if `text` is none.
FileSignature read_signature(std::string_view text);

/// Whether `key` signed the file with this hash, and the trusted comment. Never for another form than Prehashed.
[[nodiscard]] bool is_genuine(FileSignature const& signature, Digest const& digest, PublicKey const& key);

/// The signature beside `file`. Throws Error, with what to do, if there is none that can be read.
FileSignature read_signature_of(std::filesystem::path const& file, Disk& disk = system_disk());

/// Called with the bytes that were read so far.
using Progress = std::function<void(std::uintmax_t)>;
/// Reads the file piece by piece, whatever its size.
Digest hash_file(std::filesystem::path const& file, Progress const& progress = {}, Disk& disk = system_disk());

/// Verifies `file` by the signature beside it, of either form, and gives the signature. Throws Error with the reason
/// if that fails.
FileSignature verify_file(std::filesystem::path const& file, PublicKey const& key);

}
