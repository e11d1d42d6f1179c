// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/bytes.h"

#include "base/error.h"
#include "crypto/sodium.h"

namespace parvis::crypto {

void start_sodium()
{
    static auto const status = sodium_init();
    if (status < 0) throw Error("this machine gives no random numbers");
}

void erase(void* memory, std::size_t size)
{
    sodium_memzero(memory, size);
}

std::string random_bytes(std::size_t count)
{
    start_sodium();
    std::string bytes(count, '\0');
    randombytes_buf(bytes.data(), bytes.size());
    return bytes;
}

std::string to_base64(std::string_view bytes)
{
    constexpr auto variant = sodium_base64_VARIANT_ORIGINAL;
    std::string text(sodium_base64_ENCODED_LEN(bytes.size(), variant), '\0');
    sodium_bin2base64(text.data(), text.size(), raw(bytes), bytes.size(), variant);
    text.pop_back(); // the zero at the end
    return text;
}

std::optional<std::string> from_base64(std::string_view text)
{
    std::string bytes(text.size(), '\0');
    std::size_t size = 0;
    char const* end = nullptr;
    auto const status = sodium_base642bin(raw(bytes), bytes.size(), text.data(), text.size(), nullptr, &size, &end,
                                          sodium_base64_VARIANT_ORIGINAL);
    if (status != 0 || end != text.data() + text.size()) return std::nullopt;
    bytes.resize(size);
    return bytes;
}

std::string to_hex(std::string_view bytes)
{
    std::string text(bytes.size() * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), raw(bytes), bytes.size());
    text.pop_back(); // the zero at the end
    return text;
}

std::optional<std::string> from_hex(std::string_view text)
{
    std::string bytes(text.size() / 2, '\0');
    std::size_t size = 0;
    char const* end = nullptr;
    auto const status = sodium_hex2bin(raw(bytes), bytes.size(), text.data(), text.size(), nullptr, &size, &end);
    if (status != 0 || size * 2 != text.size() || end != text.data() + text.size()) return std::nullopt;
    return bytes;
}

}
