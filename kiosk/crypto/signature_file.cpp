// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/signature_file.h"

#include "base/error.h"
#include "base/files.h"
#include "crypto/comment_lines.h"

namespace parvis::crypto {
namespace {

constexpr std::string_view legacy = "Ed";
constexpr std::string_view prehashed = "ED";
constexpr auto signature_size = 2 + sizeof(KeyId) + sizeof(Signature);
constexpr std::uintmax_t longest_file = 16384;                      ///< minisign's longest comments and some more
constexpr std::uintmax_t longest_legacy = std::uintmax_t{1} << 30U; ///< of a file, as for minisign

/// What the second signature is of.
std::string commented(FileSignature const& signature)
{
    return std::string(view(signature.signature)).append(signature.trusted_comment);
}

bool is_genuine_message(FileSignature const& signature, std::string_view message, PublicKey const& key)
{
    return signature.key == key.id && is_signed(message, signature.signature, key.key) &&
           is_signed(commented(signature), signature.comment_signature, key.key);
}

}

std::filesystem::path signature_path(std::filesystem::path const& file)
{
    auto path = file;
    path += ".minisig";
    return path;
}

FileSignature sign_digest(Digest const& digest, SecretKey const& key, std::string const& trusted_comment)
{
    FileSignature signature{.form = SignatureForm::Prehashed,
                            .key = key.id,
                            .signature = sign(view(digest), key.key),
                            .trusted_comment = trusted_comment,
                            .comment_signature = {}};
    signature.comment_signature = sign(commented(signature), key.key);
    return signature;
}

std::string write_signature(FileSignature const& signature)
{
    auto const bytes = std::string(signature.form == SignatureForm::Legacy ? legacy : prehashed)
                           .append(view(signature.key))
                           .append(view(signature.signature));
    return std::string(untrusted_prefix) + "signature from key " + to_string(signature.key) + "\n" + to_base64(bytes) +
           "\n" + std::string(trusted_prefix) + signature.trusted_comment + "\n" +
           to_base64(view(signature.comment_signature)) + "\n";
}

FileSignature read_signature(std::string_view text)
{
    try {
        take_comment(text, untrusted_prefix);
        auto const bytes = take_bytes(text, signature_size);
        auto const form = std::string_view(bytes).substr(0, 2);
        if (form != legacy && form != prehashed) throw Error("its algorithm is unknown");
        FileSignature signature;
        signature.form = form == legacy ? SignatureForm::Legacy : SignatureForm::Prehashed;
        signature.key = bytes_of<sizeof(KeyId)>(std::string_view(bytes).substr(2));
        signature.signature = bytes_of<sizeof(Signature)>(std::string_view(bytes).substr(2 + sizeof(KeyId)));
        signature.trusted_comment = take_comment(text, trusted_prefix);
        signature.comment_signature = bytes_of<sizeof(Signature)>(take_bytes(text, sizeof(Signature)));
        return signature;
    } catch (Error const&) {
        std::throw_with_nested(Error("the signature cannot be read"));
    }
}

FileSignature read_signature_of(std::filesystem::path const& file, Disk& disk)
{
    auto const path = signature_path(file);
    if (!exists(path)) throw Error("there is no signature " + path.string() + ": sign the file with \"parvis sign\"");
    return read_signature(read_file(path, longest_file, disk));
}

bool is_genuine(FileSignature const& signature, Digest const& digest, PublicKey const& key)
{
    return signature.form == SignatureForm::Prehashed && is_genuine_message(signature, view(digest), key);
}

Digest hash_file(std::filesystem::path const& file, Progress const& progress, Disk& disk)
{
    Hasher hasher;
    std::uintmax_t read = 0;
    read_pieces(
        file,
        [&](std::string_view piece) {
            hasher.add(piece);
            read += piece.size();
            if (progress) progress(read);
        },
        disk);
    return hasher.finish();
}

FileSignature verify_file(std::filesystem::path const& file, PublicKey const& key)
{
    auto signature = read_signature_of(file);
    if (signature.key != key.id)
        throw Error("it was signed by the key " + to_string(signature.key) + ", and not by " + to_string(key.id));
    auto const genuine = signature.form == SignatureForm::Prehashed
                             ? is_genuine(signature, hash_file(file), key)
                             : is_genuine_message(signature, read_file(file, longest_legacy), key);
    if (!genuine) throw Error("the file or its signature was changed after signing; copy both again");
    return signature;
}

}
