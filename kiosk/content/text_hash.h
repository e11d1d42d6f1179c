// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace parvis::content {

/// Eight hexadecimal digits that tell whether a text is still the same: 32-bit FNV-1a. It guards against changes that
/// nobody noticed, never against an attacker.
std::string text_hash(std::string_view text);

/// Whether this could be one.
bool is_text_hash(std::string_view text);

}
