// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/key_file.h"

#include "base/error.h"
#include "crypto/comment_lines.h"

#include <fmt/format.h>

#include <charconv>
#include <cstdint>

namespace parvis::crypto {
namespace {

constexpr std::string_view algorithm = "Ed";
constexpr auto public_size = sizeof(KeyId) + sizeof(VerifyingKey) + 2;

}

std::string to_string(KeyId const& id)
{
    // minisign prints the bytes as one little-endian number.
    std::uint64_t number = 0;
    for (auto i = id.size(); i-- > 0;)
        number = number << 8U | id[i];
    return fmt::format("{:X}", number);
}

std::optional<KeyId> parse_key_id(std::string_view text)
{
    std::uint64_t number = 0;
    auto const* const end = text.data() + text.size();
    auto const parsed = std::from_chars(text.data(), end, number, 16);
    if (text.empty() || parsed.ec != std::errc() || parsed.ptr != end) return std::nullopt;
    KeyId id;
    for (auto& byte : id) {
        byte = static_cast<unsigned char>(number);
        number >>= 8U;
    }
    return id;
}

SecretKey make_key()
{
    return {bytes_of<sizeof(KeyId)>(random_bytes(sizeof(KeyId))), make_signing_key()};
}

PublicKey public_key(SecretKey const& key)
{
    return {key.id, verifying_key(key.key)};
}

std::string write_public_key(PublicKey const& key)
{
    auto const bytes = std::string(algorithm).append(view(key.id)).append(view(key.key));
    return std::string(untrusted_prefix) + "minisign public key " + to_string(key.id) + "\n" + to_base64(bytes) + "\n";
}

PublicKey read_public_key(std::string_view file)
{
    try {
        take_comment(file, untrusted_prefix);
        auto const bytes = take_bytes(file, public_size);
        if (!bytes.starts_with(algorithm)) throw Error("its algorithm is unknown");
        auto const rest = std::string_view(bytes).substr(algorithm.size());
        return {bytes_of<sizeof(KeyId)>(rest), bytes_of<sizeof(VerifyingKey)>(rest.substr(sizeof(KeyId)))};
    } catch (Error const&) {
        std::throw_with_nested(Error("it is no minisign public key"));
    }
}

}
