// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include <unicode/utf8.h>

namespace parvis {

/// Adds a code point to a UTF-8 text; U+FFFD for what is none.
inline void append_utf8(std::string& text, char32_t code_point)
{
    std::uint8_t bytes[U8_MAX_LENGTH];
    std::size_t length = 0;
    UBool is_none = false;
    U8_APPEND(bytes, length, std::size_t{U8_MAX_LENGTH}, code_point, is_none);
    if (is_none) return append_utf8(text, U'\uFFFD');
    text.append(reinterpret_cast<char const*>(bytes), length);
}

}
