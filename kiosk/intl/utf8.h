// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace parvis::intl {

/// The code point at byte `at`, which moves behind it; it is at least 0x80.
char32_t next_beyond_ascii(std::string_view text, std::size_t& at);

/// The code point at byte `at`, which moves behind it. Ill-formed bytes are read as U+FFFD, one for each maximal part
/// (Unicode 3.9); at least one byte is read.
inline char32_t next_code_point(std::string_view text, std::size_t& at)
{
    auto const first = static_cast<unsigned char>(text[at]);
    if (first >= 0x80) return next_beyond_ascii(text, at);
    ++at;
    return first;
}

/// The code point that ends before byte `at`, which moves to its begin; `at` is not 0.
char32_t previous_code_point(std::string_view text, std::size_t& at);

}
