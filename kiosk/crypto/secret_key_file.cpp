// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "crypto/comment_lines.h"
#include "crypto/key_file.h"
#include "crypto/sodium.h"

#include <cstdint>

namespace parvis::crypto {
namespace {

constexpr std::string_view signing_algorithm = "Ed";
constexpr std::string_view scrypt = "Sc";
constexpr std::string_view no_derivation{"\0\0", 2};
constexpr std::string_view checksum_algorithm = "B2";
constexpr std::size_t salt_size = 32;
constexpr std::size_t checksum_size = 32;
/// What is encrypted: the id, the key and a checksum.
constexpr auto core_size = sizeof(KeyId) + sizeof(SigningKey) + checksum_size;
constexpr auto file_size = 3 * std::size_t{2} + salt_size + 2 * sizeof(std::uint64_t) + core_size;

/// How much work and memory it takes to try a passphrase.
struct Effort {
    std::uint64_t operations = 0;
    std::uint64_t memory = 0; ///< bytes
};
/// The work that minisign asks for, in a sixteenth of its memory: a volunteer's computer must have it.
constexpr Effort our_effort{crypto_pwhash_scryptsalsa208sha256_OPSLIMIT_SENSITIVE, 64U << 20U};
constexpr Effort greatest_effort{crypto_pwhash_scryptsalsa208sha256_OPSLIMIT_SENSITIVE,
                                 crypto_pwhash_scryptsalsa208sha256_MEMLIMIT_SENSITIVE};

/// The file's second line, decoded. Fields as in minisign's SeckeyStruct.
struct Contents {
    std::string derivation;
    std::string salt;
    Effort effort;
    std::string core;
};

std::string little_endian(std::uint64_t number)
{
    std::string bytes;
    for (auto i = 0U; i < 8; ++i)
        bytes += static_cast<char>(number >> (8 * i));
    return bytes;
}

std::uint64_t from_little_endian(std::string_view bytes)
{
    std::uint64_t number = 0;
    for (auto i = 0U; i < 8; ++i)
        number |= std::uint64_t{static_cast<unsigned char>(bytes[i])} << (8 * i);
    return number;
}

std::string checksum(std::string_view id_and_key)
{
    auto const checked = std::string(signing_algorithm).append(id_and_key);
    std::string sum(checksum_size, '\0');
    crypto_generichash_blake2b(raw(sum), sum.size(), raw(checked), checked.size(), nullptr, 0);
    return sum;
}

/// Whether the public half of the key is that of its secret half.
bool fits_together(SigningKey const& key)
{
    Bytes<crypto_sign_ed25519_SEEDBYTES> seed;
    crypto_sign_ed25519_sk_to_seed(seed.data(), key.bytes.data());
    SigningKey made;
    VerifyingKey with_it;
    crypto_sign_ed25519_seed_keypair(with_it.data(), made.bytes.data(), seed.data());
    erase(seed.data(), seed.size());
    return made.bytes == key.bytes;
}

/// Encrypts what is plain, and the other way round.
void apply_passphrase(Contents& contents, std::string_view passphrase)
{
    std::string stream(core_size, '\0');
    if (crypto_pwhash_scryptsalsa208sha256(raw(stream), stream.size(), passphrase.data(), passphrase.size(),
                                           raw(contents.salt), contents.effort.operations, contents.effort.memory) != 0)
        throw Error("there is not enough memory to use the passphrase: " +
                    std::to_string(contents.effort.memory >> 20U) + " MiB are needed");
    for (std::size_t i = 0; i < core_size; ++i)
        contents.core[i] = static_cast<char>(contents.core[i] ^ stream[i]);
    erase(stream.data(), stream.size());
}

Contents read(std::string_view file)
{
    take_comment(file, untrusted_prefix);
    auto const bytes = take_bytes(file, file_size);
    std::string_view rest = bytes;
    auto const take = [&](std::size_t size) {
        auto const field = rest.substr(0, size);
        rest.remove_prefix(size);
        return field;
    };
    if (take(2) != signing_algorithm) throw Error("its algorithm is unknown");
    Contents contents;
    contents.derivation = take(2);
    if (contents.derivation != scrypt && contents.derivation != no_derivation)
        throw Error("its way of encrypting is unknown");
    if (take(2) != checksum_algorithm) throw Error("its checksum is unknown");
    contents.salt = take(salt_size);
    contents.effort.operations = from_little_endian(take(8));
    contents.effort.memory = from_little_endian(take(8));
    contents.core = take(core_size);
    if (contents.derivation == scrypt &&
        (contents.effort.operations > greatest_effort.operations || contents.effort.memory > greatest_effort.memory))
        throw Error("it asks for more work than minisign does");
    return contents;
}

}

std::string write_secret_key(SecretKey const& key, std::string_view passphrase)
{
    Contents contents{std::string(passphrase.empty() ? no_derivation : scrypt), random_bytes(salt_size), our_effort,
                      std::string(view(key.id)).append(view(key.key.bytes))};
    contents.core += checksum(contents.core);
    if (!passphrase.empty()) apply_passphrase(contents, passphrase);
    auto const bytes = std::string(signing_algorithm)
                           .append(contents.derivation)
                           .append(checksum_algorithm)
                           .append(contents.salt)
                           .append(little_endian(contents.effort.operations))
                           .append(little_endian(contents.effort.memory))
                           .append(contents.core);
    auto const kind = passphrase.empty() ? "minisign secret key" : "minisign encrypted secret key";
    return std::string(untrusted_prefix) + kind + "\n" + to_base64(bytes) + "\n";
}

bool needs_passphrase(std::string_view file)
{
    try {
        return read(file).derivation == scrypt;
    } catch (Error const&) {
        std::throw_with_nested(Error("it is no minisign secret key"));
    }
}

SecretKey read_secret_key(std::string_view file, std::string_view passphrase)
{
    auto const encrypted = needs_passphrase(file);
    auto contents = read(file);
    if (encrypted) apply_passphrase(contents, passphrase);
    auto const core = std::string_view(contents.core);
    constexpr auto checked = core_size - checksum_size;
    // minisign 0.11 leaves the checksum out where there is no passphrase.
    if (encrypted && core.substr(checked) != checksum(core.substr(0, checked))) throw Error("the passphrase is wrong");
    SecretKey key;
    key.id = bytes_of<sizeof(KeyId)>(core);
    key.key.bytes = bytes_of<sizeof(SigningKey)>(core.substr(sizeof(KeyId)));
    erase(contents.core.data(), contents.core.size());
    if (!fits_together(key.key)) throw Error("the secret key is damaged; use another copy of it");
    return key;
}

}
