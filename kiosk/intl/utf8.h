// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace parvis::intl {

/// The code point at byte `at`, which moves behind it. Ill-formed bytes are read as U+FFFD, one for each maximal part
/// (Unicode 3.9); at least one byte is read.
char32_t next_code_point(std::string_view text, std::size_t& at);

/// The code point that ends before byte `at`, which moves to its begin; `at` is not 0.
char32_t previous_code_point(std::string_view text, std::size_t& at);

void append_utf8(std::string& text, char32_t code_point);

}
