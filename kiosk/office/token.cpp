// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/token.h"

#include "base/error.h"

#include <array>
#include <sys/random.h>

namespace parvis::office {
namespace {

template <std::size_t Count> std::array<unsigned char, Count> random_bytes()
{
    std::array<unsigned char, Count> bytes{};
    // Up to 256 bytes come whole, or not at all.
    if (::getrandom(bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size()))
        throw Error("the system gives no random numbers");
    return bytes;
}

}

std::string new_token()
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string token;
    for (auto const byte : random_bytes<32>())
        (token += digits[byte >> 4U]) += digits[byte & 15U];
    return token;
}

std::string new_password()
{
    // Thirty-two characters, none of which is taken for another.
    constexpr std::string_view letters = "abcdefghijkmnpqrstuvwxyz23456789";
    static_assert(letters.size() == 32);
    std::string password;
    for (auto const byte : random_bytes<16>()) {
        if (password.size() % 5 == 4) password += '-';
        password += letters[byte & 31U];
    }
    return password;
}

bool is_same_secret(std::string_view a, std::string_view b)
{
    if (a.size() != b.size()) return false;
    unsigned difference = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i]);
    return difference == 0;
}

}
