// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace parvis::crypto {

template <std::size_t Size> using Bytes = std::array<unsigned char, Size>;

template <std::size_t Size> std::string_view view(Bytes<Size> const& bytes)
{
    return {reinterpret_cast<char const*>(bytes.data()), Size};
}

/// The first `Size` bytes of `data`, which has at least that many.
template <std::size_t Size> Bytes<Size> bytes_of(std::string_view data)
{
    Bytes<Size> bytes;
    for (std::size_t i = 0; i < Size; ++i)
        bytes[i] = static_cast<unsigned char>(data[i]);
    return bytes;
}

/// Overwrites memory in a way that the compiler keeps.
void erase(void* memory, std::size_t size);

/// Bytes that are erased from memory at the end.
template <std::size_t Size> struct Secret {
    Secret() = default;
    Secret(Secret const&) = default;
    Secret& operator=(Secret const&) = default;
    ~Secret() { erase(bytes.data(), Size); }

    Bytes<Size> bytes{};
};

/// From the system's source of randomness.
std::string random_bytes(std::size_t count);

std::string to_base64(std::string_view bytes);
/// Nothing if `text` is no base 64 (RFC 4648, with padding).
std::optional<std::string> from_base64(std::string_view text);

/// Lower-case digits.
std::string to_hex(std::string_view bytes);
/// Nothing if `text` is not pairs of hexadecimal digits.
std::optional<std::string> from_hex(std::string_view text);

}
