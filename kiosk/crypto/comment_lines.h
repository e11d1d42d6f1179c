// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/bytes.h"

/// What all files in minisign's format share: lines of comments, and lines of base 64.
namespace parvis::crypto {

constexpr std::string_view untrusted_prefix = "untrusted comment: ";
constexpr std::string_view trusted_prefix = "trusted comment: ";

/// Takes the next line off `text`, without its end.
std::string_view take_line(std::string_view& text);

/// Takes a line that begins with `prefix`, and gives the rest. Throws Error if there is none.
std::string_view take_comment(std::string_view& text, std::string_view prefix);

/// Takes a line that holds `size` bytes. Throws Error if there is none.
std::string take_bytes(std::string_view& text, std::size_t size);

}
